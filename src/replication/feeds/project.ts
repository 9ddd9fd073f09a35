/**
 * Carries entries from the journal over into feed documents. (protocol §12)
 *
 * At every moment each entry is in the journal or in a document that is recorded as settled, so the phone may stop
 * anywhere: documents are written first, then recorded in the transaction that drops the journal's rows, and only then
 * are those removed that went out of the plan. (A stop just before that leaves a document behind that nobody asks for.)
 * Running again does what is left, or nothing.
 */
import type { KeptEntry, SettledFeed } from '../../core/feed.ts';
import type { DeviceId, EntryId, GroupId } from '../../core/ids.ts';
import type { Log } from '../../core/log.ts';
import { concatBytes } from '../../lib/bytes.ts';
import { compareFeeds } from './compare-feeds.ts';
import type { FeedDocuments } from './documents.ts';
import { pickHeld, readHeld, toKept } from './held-entries.ts';
import { planDeviceFeeds } from './plan.ts';

/** What storage holds of the log; its entry store has this shape. */
export type FeedLedger = {
  keep(group: GroupId, entries: readonly KeptEntry[]): Promise<void>;
  journal(group: GroupId): Promise<readonly KeptEntry[]>;
  feeds(group: GroupId, device: DeviceId): Promise<readonly SettledFeed[]>;
  settle(group: GroupId, feeds: readonly SettledFeed[], gone: readonly string[]): Promise<void>;
};

export type Projecting = {
  readonly group: GroupId;
  readonly log: Log;
  readonly ledger: FeedLedger;
  readonly documents: FeedDocuments;
  /** Runs a job while no other tab runs one of the same name; in a browser, a Web Lock. */
  readonly alone: <T>(name: string, job: () => Promise<T>) => Promise<T>;
};

export type Projection = {
  /** Chains of which another tab has settled entries that this log lacks: ingest those, then project again. */
  readonly behind: readonly DeviceId[];
  /** Entries whose document is damaged. Ask peers for them and keep them again; the next projection heals the document. */
  readonly lost: readonly EntryId[];
};

/** Projects every chain that has entries in the journal. Entries that wait to be admitted stay there. */
export function projectFeeds(projecting: Projecting): Promise<Projection> {
  const { group, log, ledger, alone } = projecting;
  return alone(`minga/feeds/${group}`, async () => {
    const journal = (await ledger.journal(group)).filter((entry) => log.nodes.has(entry.id));
    const behind: DeviceId[] = [];
    const lost: EntryId[] = [];
    for (const device of new Set(journal.map((entry) => entry.device))) {
      const settled = await ledger.feeds(group, device);
      if (settled.some((feed) => feed.entries.some((id) => !log.nodes.has(id)))) behind.push(device);
      else lost.push(...(await projectChain(projecting, device, settled, journal)));
    }
    return { behind, lost };
  });
}

/** Resolves to the entries whose document has lost them. */
async function projectChain(
  { group, log, ledger, documents }: Projecting,
  device: DeviceId,
  settled: readonly SettledFeed[],
  journal: readonly KeptEntry[],
): Promise<readonly EntryId[]> {
  const journaled = new Map(journal.filter((entry) => entry.device === device).map((entry) => [entry.id, entry]));
  const plans = planDeviceFeeds(log, group, device);
  const { changed, outOfPlan, sources, cut } = compareFeeds(plans, settled, journaled);
  const held = await readHeld(documents, sources, journaled);
  // The only place of these entries is about to be written anew.
  await ledger.keep(group, toKept(log, held, cut));

  const written: SettledFeed[] = [];
  const incomplete = new Set<EntryId>();
  for (const plan of changed) {
    const entries = pickHeld(held, plan.entries);
    if (entries.length < plan.entries.length) {
      for (const id of plan.entries) incomplete.add(id);
      continue;
    }
    const bodies = entries.map((entry) => entry.bytes);
    await documents.write(plan, bodies);
    written.push({ ...plan, signatures: concatBytes(...entries.map((entry) => entry.signature)) });
  }
  const gone = outOfPlan.filter((feed) => !feed.entries.some((id) => incomplete.has(id))).map((feed) => feed.document);
  await ledger.settle(group, written, gone);
  for (const document of gone) await documents.remove(document);
  // Of an incomplete feed, an entry that was never settled has only just been admitted; the next projection finds it.
  return sources.flatMap((feed) => feed.entries.filter((id) => !held.has(id)));
}
