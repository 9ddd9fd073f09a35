import type { FeedPlan, SettledFeed } from '../../core/feed.ts';
import type { EntryId } from '../../core/ids.ts';

export type Comparison = {
  readonly changed: readonly FeedPlan[];
  /** Settled feeds that are no longer planned: grown into a packed one, or begun where a fork now ends the one before. */
  readonly outOfPlan: readonly SettledFeed[];
  /** Settled feeds that hold bodies of changed ones. */
  readonly sources: readonly SettledFeed[];
  /** Entries of sources that a fork shortens under their own name. */
  readonly cut: readonly EntryId[];
};

/** How the plan of one chain differs from what is settled of it. `journaled` are the chain's entries in the journal. */
export function compareFeeds(
  plans: readonly FeedPlan[],
  settled: readonly SettledFeed[],
  journaled: ReadonlyMap<EntryId, unknown>,
): Comparison {
  const settledLengths = new Map(settled.map((feed) => [feed.document, feed.entries.length]));
  const changed = plans.filter(
    ({ document, entries }) =>
      // Settled entries that lie in the journal again were lost and asked for again: their document is to be healed.
      settledLengths.get(document) !== entries.length || entries.some((id) => journaled.has(id)),
  );
  const planned = new Set(plans.map((plan) => plan.document));
  const changedLengths = new Map(changed.map((plan) => [plan.document, plan.entries.length]));
  const outOfPlan = settled.filter((feed) => !planned.has(feed.document));
  const sources = settled.filter((feed) => changedLengths.has(feed.document) || !planned.has(feed.document));
  const isCut = ({ document, entries }: SettledFeed): boolean =>
    entries.length > (changedLengths.get(document) ?? entries.length);
  const cut = sources.filter(isCut).flatMap((feed) => feed.entries);
  return { changed, outOfPlan, sources, cut };
}
