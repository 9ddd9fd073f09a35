/**
 * Carries entries from the journal over into feed documents. (protocol §12)
 *
 * At every moment each entry is in the journal or in a document that is recorded as settled, so the phone may stop
 * anywhere: documents are written first, then recorded in the transaction that drops the journal's rows, and only then
 * are those removed that went out of the plan. (A stop just before that leaves a document behind that nobody asks for.)
 * Running again does what is left, or nothing.
 */
import { EntryNames, nameOf } from '../../core/entry-names.ts';
import { entryBefore, type KeptEntry, type SettledFeed, uncheckedBits } from '../../core/feed.ts';
import type { DeviceId, EntryId, GroupId } from '../../core/ids.ts';
import type { Log } from '../../core/log.ts';
import { shortBody } from '../../core/short-bodies.ts';
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
  /** Entries whose document is damaged or not recorded. Ask peers for them and keep them again; the next projection heals the document. */
  readonly lost: readonly EntryId[];
};

/** Projects every chain that has entries in the journal. Entries that wait to be admitted stay there. */
export function projectFeeds(projecting: Projecting): Promise<Projection> {
  const { group, log, ledger, documents, alone } = projecting;
  return alone(`minga/feeds/${group}`, async () => {
    const journal = (await ledger.journal(group)).filter((entry) => log.nodes.has(entry.id));
    const behind: DeviceId[] = [];
    const chains: WrittenChain[] = [];
    const names = new EntryNames(log.nodes.keys());
    const recast = recastBy(journal, log, names);
    for (const [device, journaled] of byDevice(journal, recast, log)) {
      const settled = await ledger.feeds(group, device);
      if (settled.some((feed) => feed.entries.some((id) => !log.nodes.has(id)))) behind.push(device);
      else chains.push(await writeChain(projecting, device, settled, { journaled, names, recast }));
    }
    // All chains together: settling reads the journal through, and a newcomer's holds the group's whole history.
    const written = chains.flatMap((chain) => chain.written);
    const gone = chains.flatMap((chain) => chain.gone);
    if (chains.length > 0) await ledger.settle(group, written, gone);
    for (const document of gone) await documents.remove(document);
    return { behind, lost: chains.flatMap((chain) => chain.lost) };
  });
}

/**
 * Entries that name one whose name another took with what came. Their documents are written anew, with whole ids, before what
 * came is settled; until then the log has the one they mean before the other, so that it is the first that is tried.
 */
function recastBy(journal: readonly KeptEntry[], log: Log, names: EntryNames): ReadonlySet<EntryId> {
  const shared = journal.filter(({ id }) => !names.isAlone(id)).flatMap(({ id }) => names.called(nameOf(id)));
  return new Set(shared.flatMap((id) => log.nodes.get(id)?.dependents ?? []));
}

function byDevice(
  journal: readonly KeptEntry[],
  recast: ReadonlySet<EntryId>,
  log: Log,
): Map<DeviceId, Map<EntryId, KeptEntry>> {
  const devices = new Map<DeviceId, Map<EntryId, KeptEntry>>();
  for (const id of recast) {
    const device = log.nodes.get(id)?.device;
    if (device !== undefined) devices.set(device, new Map());
  }
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
  /** Entries of the chain that lie nowhere on this disk. */
  readonly lost: readonly EntryId[];
};

type Known = {
  /** The chain's entries in the journal. */
  readonly journaled: ReadonlyMap<EntryId, KeptEntry>;
  readonly names: EntryNames;
  readonly recast: ReadonlySet<EntryId>;
};

async function writeChain(
  { group, log, ledger, documents }: Projecting,
  device: DeviceId,
  settled: readonly SettledFeed[],
  { journaled, names, recast }: Known,
): Promise<WrittenChain> {
  const plans = planDeviceFeeds(log, group, device);
  const { changed, outOfPlan, sources, cut } = compareFeeds(plans, settled, journaled, recast);
  const held = await readHeld(documents, sources, journaled, names);
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
    const bodies = entries.map(({ bytes }, at) => {
      const links = log.nodes.get(plan.entries[at] as EntryId)?.links ?? [];
      return shortBody(bytes, entryBefore(plan, at), links, names);
    });
    await documents.write(plan, bodies);
    const signatures = concatBytes(...entries.map((entry) => entry.signature));
    written.push({ ...plan, signatures, ...uncheckedBits(entries.map((entry) => entry.unchecked === true)) });
  }
  const gone = outOfPlan.filter((feed) => !feed.entries.some((id) => incomplete.has(id))).map((feed) => feed.document);
  const missing = plans.flatMap(({ entries }) => entries.filter((id) => incomplete.has(id) && !held.has(id)));
  return { written, gone, lost: missing.length === 0 ? [] : await lostOf(missing, group, ledger) };
}

/**
 * What has been admitted since the journal was read lies in it by now: entries are kept before they are admitted. The others
 * lie nowhere, be it that their document is damaged or that its record is lost.
 */
async function lostOf(missing: readonly EntryId[], group: GroupId, ledger: FeedLedger): Promise<EntryId[]> {
  const journaled = new Set((await ledger.journal(group)).map(({ id }) => id));
  return missing.filter((id) => !journaled.has(id));
}
