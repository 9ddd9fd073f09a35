/**
 * Carries entries from the journal over into feed documents. (protocol §12)
 *
 * At every moment each entry is in the journal or in a document that is recorded as settled, so the phone may stop
 * anywhere: documents are written first, then recorded in the transaction that drops the journal's rows, and only then
 * are those removed that went out of the plan. (A stop just before that leaves a document behind that nobody asks for.)
 * Running again does what is left, or nothing.
 */
import { type KeptEntry, type SettledFeed, uncheckedBits } from '../../core/feed.ts';
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
  const { group, log, ledger, documents, alone } = projecting;
  return alone(`minga/feeds/${group}`, async () => {
    const journal = (await ledger.journal(group)).filter((entry) => log.nodes.has(entry.id));
    const behind: DeviceId[] = [];
    const chains: WrittenChain[] = [];
    for (const [device, journaled] of byDevice(journal)) {
      const settled = await ledger.feeds(group, device);
      if (settled.some((feed) => feed.entries.some((id) => !log.nodes.has(id)))) behind.push(device);
      else chains.push(await writeChain(projecting, device, settled, journaled));
    }
    // All chains together: settling reads the journal through, and a newcomer's holds the group's whole history.
    const written = chains.flatMap((chain) => chain.written);
    const gone = chains.flatMap((chain) => chain.gone);
    if (chains.length > 0) await ledger.settle(group, written, gone);
    for (const document of gone) await documents.remove(document);
    return { behind, lost: chains.flatMap((chain) => chain.lost) };
  });
}

function byDevice(journal: readonly KeptEntry[]): Map<DeviceId, Map<EntryId, KeptEntry>> {
  const devices = new Map<DeviceId, Map<EntryId, KeptEntry>>();
  for (const entry of journal) {
    const entries = devices.get(entry.device) ?? new Map<EntryId, KeptEntry>();
    devices.set(entry.device, entries.set(entry.id, entry));
  }
  return devices;
}

/** Documents of one chain that are on the disk and not yet recorded. */
type WrittenChain = {
  readonly written: readonly SettledFeed[];
  /** Documents that went out of the plan. */
  readonly gone: readonly string[];
  /** Entries whose document has lost them. */
  readonly lost: readonly EntryId[];
};

async function writeChain(
  { group, log, ledger, documents }: Projecting,
  device: DeviceId,
  settled: readonly SettledFeed[],
  journaled: ReadonlyMap<EntryId, KeptEntry>,
): Promise<WrittenChain> {
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
    const signatures = concatBytes(...entries.map((entry) => entry.signature));
    written.push({ ...plan, signatures, ...uncheckedBits(entries.map((entry) => entry.unchecked === true)) });
  }
  const gone = outOfPlan.filter((feed) => !feed.entries.some((id) => incomplete.has(id))).map((feed) => feed.document);
  // Of an incomplete feed, an entry that was never settled has only just been admitted; the next projection finds it.
  const lost = sources.flatMap((feed) => feed.entries.filter((id) => !held.has(id)));
  return { written, gone, lost };
}
