import type { FeedPlan, SettledFeed } from '../../core/feed.ts';
import type { EntryId } from '../../core/ids.ts';

export type Comparison = {
  readonly changed: readonly FeedPlan[];
  /** Settled feeds that are no longer planned: grown into a packed one, or begun where a fork now ends the one before. */
  readonly outOfPlan: readonly SettledFeed[];
  /** Settled feeds that hold bodies of changed ones. */
  readonly sources: readonly SettledFeed[];
  /** Entries of sources that are written anew under their own name: a fork shortens them, or entries are called otherwise. */
  readonly cut: readonly EntryId[];
};

/**
 * How the plan of one chain differs from what is settled of it. `journaled` are the chain's entries in the journal, `recast`
 * those that name an entry which is alone with its name no more.
 */
export function compareFeeds(
  plans: readonly FeedPlan[],
  settled: readonly SettledFeed[],
  journaled: ReadonlyMap<EntryId, unknown>,
  recast: ReadonlySet<EntryId>,
): Comparison {
  const isRecast = ({ entries }: Pick<FeedPlan, 'entries'>): boolean =>
    recast.size > 0 && entries.some((id) => recast.has(id));
  const settledLengths = new Map(settled.map((feed) => [feed.document, feed.entries.length]));
  const changed = plans.filter(
    (plan) =>
      // Settled entries that lie in the journal again were lost and asked for again: their document is to be healed.
      settledLengths.get(plan.document) !== plan.entries.length ||
      plan.entries.some((id) => journaled.has(id)) ||
      isRecast(plan),
  );
  const planned = new Set(plans.map((plan) => plan.document));
  const changedLengths = new Map(changed.map((plan) => [plan.document, plan.entries.length]));
  const outOfPlan = settled.filter((feed) => !planned.has(feed.document));
  const sources = settled.filter((feed) => changedLengths.has(feed.document) || !planned.has(feed.document));
  const isCut = ({ document, entries }: SettledFeed): boolean =>
    entries.length > (changedLengths.get(document) ?? entries.length);
  const cut = sources.filter((feed) => isCut(feed) || isRecast(feed)).flatMap((feed) => feed.entries);
  return { changed, outOfPlan, sources, cut };
}
