/**
 * What a newcomer begins with where the books were closed, made by the phone that gave out the link, and taken up by the
 * newcomer's. (decision 0023)
 */
import { stateOfBase } from '../../core/archive/base.ts';
import { admitOnBase } from '../../core/archive/going-on.ts';
import { atHand } from '../../core/archive/partial.ts';
import { cutsUpTo, sealedBase } from '../../core/closing/bases.ts';
import { entriesProving, provenBase } from '../../core/closing/proving.ts';
import { insideOf } from '../../core/closing/sealed.ts';
import type { Checkpoint } from '../../core/closing/state.ts';
import { type KeptEntry, toKept } from '../../core/feed.ts';
import { bytesToId, type EntryId, type GroupId, idToBytes } from '../../core/ids.ts';
import { allTips } from '../../core/log.ts';
import { compareNodes } from '../../core/order.ts';
import { proofsOf } from '../../core/proofs.ts';
import type { GroupState } from '../../core/state.ts';
import { assert } from '../../lib/assert.ts';
import { decodeBatch, decodeBatches, encodeBatch, splitIntoBatches } from '../../wire/batch.ts';
import { type Beginning, type BeginningParts, encodeBeginning, type ReadOn } from '../../wire/beginning.ts';
import type { OpenGroup } from '../group/open-group.ts';
import { keepBegun, rulesOf } from '../group/snapshots.ts';
import type { LocalGroup, PastStretch } from '../ports/phone-store.ts';
import type { PhonePorts } from './ports.ts';

/** With fewer entries a newcomer reads all of them as fast. */
const fewestWorthwhile = 400;

/** Made once for each closing and relay, so that filling a mailbox again changes nothing in it. */
type KeptBeginning = BeginningParts & { readonly checkpoint: EntryId };

/** `null`: nothing is closed, it is not worth it, or the closers' bases are not this phone's own. */
export async function beginningFor(ports: PhonePorts, open: OpenGroup, relay: string): Promise<BeginningParts | null> {
  const { state, historyPercent } = open.books;
  const newest = state.closing.checkpoints.get(state.closing.sealed.at(-1)?.checkpoint ?? ('' as EntryId));
  if (newest === undefined || historyPercent !== null || state.log.nodes.size < fewestWorthwhile) return null;
  const key = `beginning/${open.group}/${relay}`;
  const kept = (await ports.phone.setting(key)) as KeptBeginning | undefined;
  if (kept?.checkpoint === newest.entry) return kept;
  const beginning = await makeBeginning(ports, open, relay, newest);
  const parts = beginning && encodeBeginning(beginning);
  if (parts !== null) await ports.phone.putSetting(key, { ...parts, checkpoint: newest.entry });
  return parts;
}

async function makeBeginning(
  ports: PhonePorts,
  open: OpenGroup,
  relay: string,
  checkpoint: Checkpoint,
): Promise<Beginning | null> {
  const { state } = open.books;
  const base = await open.bases.at(cutsUpTo(state.closing, checkpoint));
  if (base === null || sealedBase(state, checkpoint)?.root !== base.root) return null;
  const readOn = await whereToReadOn(ports, open, relay);
  const proving = entriesProving(state, checkpoint);
  const proof = await open.books.readProven(proving);
  if (proof.length < proving.length) return null;
  const inside = insideOf(state.log, checkpoint.cut);
  // What lies in the archive lies under the cut.
  const beyond = [...atHand(state.log.nodes)].flatMap(([id, node]) => (inside(id) ? [] : [node])).sort(compareNodes);
  const entries = await open.books.read(beyond.map(({ id }) => id));
  return {
    checkpoint: idToBytes(checkpoint.entry),
    base: base.bytes,
    proof: encodeBatch(proof),
    batches: splitIntoBatches(entries).map(encodeBatch),
    parcels: open.profiles.all().map((each) => each.parcel),
    readOn,
  };
}

/** How far this phone has read the newest channel: whatever stood there before is in its books. */
async function whereToReadOn(ports: PhonePorts, open: OpenGroup, relay: string): Promise<ReadOn | null> {
  const newest = open.local.epochKeys.at(-1);
  if (newest === undefined) return null;
  const { channel } = await ports.identity.channelKey(newest);
  const progress = await ports.phone.relayProgress(open.group);
  const own = progress.find((each) => each.relay === relay && each.channel === channel);
  return own === undefined ? null : ({ channel, epoch: own.epoch, sequence: own.sequence } as ReadOn);
}

/** What a newcomer has of a beginning that was found sound. */
export type Begun = {
  readonly base: { readonly checkpoint: EntryId; readonly bytes: Uint8Array; readonly root: string };
  /** The base, with all that was said since. */
  readonly state: GroupState;
  /** What came with it, as it is kept. */
  readonly kept: readonly KeptEntry[];
  readonly parcels: readonly Uint8Array[];
  readonly readOn: ReadOn | null;
};

/** `closed`: how the checkpoint begins that the link names. `null`: it does not show what it has to. */
export async function takeBeginning(
  { identity, registry }: Pick<PhonePorts, 'identity' | 'registry'>,
  group: GroupId,
  beginning: Beginning,
  closed: Uint8Array,
): Promise<Begun | null> {
  const checkpoint = bytesToId<EntryId>(beginning.checkpoint);
  const proof = decodeBatch(beginning.proof);
  if (checkpoint === null || !proof.ok) return null;
  const proving = await identity.verifyEntries(proof.value, proofsOf(registry));
  const signed = proving.flatMap((each) => (each.ok && each.value.entry.group === group ? [each.value] : []));
  const proven = provenBase(
    registry,
    signed.map(({ entry }) => entry),
    checkpoint,
    closed,
  );
  const state = proven && stateOfBase(beginning.base, proven.root);
  if (proven === null || state?.group !== group) return null;
  if (allTips(state.log).join() !== [...proven.cut].sort().join()) return null;
  const news = decodeBatches(beginning.batches);
  if (news === null) return null;
  // What the base names vouches for nothing: whoever made up the one could make up the other.
  const checked = await identity.verifyByLinks(news, proofsOf(registry), () => false);
  const verified = [...signed, ...checked.flatMap((each) => (each.ok ? [each.value] : []))];
  admitOnBase(registry, state, verified);
  const kept = verified.map((each) => toKept(each.entry, each.signature, each.signatureChecked));
  const { base: bytes, parcels, readOn } = beginning;
  return { base: { checkpoint, bytes, root: proven.root }, state, kept, parcels, readOn };
}

/**
 * Keeps it as this phone's books, before they are opened, and where to read on. Yields what has to be known of it beside
 * them: among that the stretches of channels that may hold what lies under it, the newest first.
 */
export async function keepBeginning(
  { identity, phone, entries, registry, clock }: PhonePorts,
  { group, epochKeys }: LocalGroup,
  { base, kept, readOn, relay }: Begun & { readonly relay: string },
  shown: readonly EntryId[],
): Promise<Pick<LocalGroup, 'begun' | 'closedBooks'>> {
  const state = stateOfBase(base.bytes, base.root);
  assert(state !== null, 'it was taken up from these bytes before');
  await keepBegun(phone, registry, state);
  await entries.keep(group, kept);
  const past: PastStretch[] = [];
  for (const key of [...epochKeys].reverse()) {
    const { channel } = await identity.channelKey(key);
    const isRead = readOn?.channel === channel;
    past.push({ relay, channel, after: null, until: isRead ? readOn.sequence : null });
    const { epoch, sequence } = readOn ?? { epoch: '', sequence: 0 };
    if (isRead)
      await phone.putRelayProgress({ ...{ relay, channel, group, epoch, sequence }, stamp: 0, slots: [], shown });
  }
  const { checkpoint, root } = base;
  return {
    begun: { past, cameAt: clock.now() },
    closedBooks: { checkpoint, root, rules: rulesOf(registry), differSince: null },
  };
}
