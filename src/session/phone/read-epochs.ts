/**
 * What the relay holds of a group, read through all its epochs. (protocol §9)
 *
 * A mailbox may have been filled before the group's key changed, by a phone that has been away since. Rotations are locked to
 * open invitations too: the newcomer finds the next key in the channel that it can read, and goes on there.
 */
import { admitOnBase } from '../../core/archive/going-on.ts';
import type { SignedEntry } from '../../core/entry.ts';
import { hashEntry } from '../../core/hash.ts';
import type { EntryId, GroupId } from '../../core/ids.ts';
import { proofsOf } from '../../core/proofs.ts';
import { admit } from '../../core/replay.ts';
import { emptyState, type GroupState } from '../../core/state.ts';
import { decodeBatch } from '../../wire/batch.ts';
import type { ReadOn } from '../../wire/beginning.ts';
import { parcelMark } from '../../wire/statement.ts';
import { heldEpochs, keysForMe } from '../group/epoch-keys.ts';
import { openTraffic } from '../group/traffic.ts';
import { isVouched } from '../group/vouching.ts';
import type { BoxKey } from '../ports/identity.ts';
import type { Begun } from './beginnings.ts';
import type { PhonePorts } from './ports.ts';

type ReadPorts = Pick<PhonePorts, 'relays' | 'identity' | 'registry'>;

type ReadEpochs = {
  /** Oldest first. */
  readonly epochKeys: readonly Uint8Array[];
  readonly entries: readonly SignedEntry[];
  readonly parcels: readonly Uint8Array[];
  /** What the entries come to. */
  readonly state: GroupState;
};

/**
 * Where to begin: all known keys, oldest first, and the invitation's, which may open further ones; and if there is, what the
 * books are begun with.
 */
type Start = { readonly known: readonly Uint8Array[]; readonly boxKey: BoxKey; readonly begun: Begun | null };

/**
 * `null` when the relay can not be reached. The newest channel carries everything, so the older ones are read only while what
 * was found is not `enough`: right after a change of the key not all may have been carried over yet.
 */
export async function readEpochs(
  ports: ReadPorts,
  relay: string,
  group: GroupId,
  { known, boxKey, begun }: Start,
  enough: (state: GroupState) => boolean,
): Promise<ReadEpochs | null> {
  const epochKeys = [...known];
  const entries: SignedEntry[] = [...(begun?.kept ?? [])];
  const parcels: Uint8Array[] = [...(begun?.parcels ?? [])];
  const state = begun?.state ?? emptyState(group);
  const place = begun === null ? admit : admitOnBase;
  const tried = new Set<EntryId>();
  const older = [...known];
  const newer = older.splice(-1);
  for (let next = newer.pop(); next !== undefined; next = newer.pop() ?? (enough(state) ? undefined : older.pop())) {
    const read = await readEpoch(ports, relay, next, begun?.readOn ?? null);
    if (read === null) return null;
    parcels.push(...read.parcels);
    const verified = await verifyNews(ports, state, read.entries);
    place(ports.registry, state, verified);
    entries.push(...verified.map(({ entry: { bytes }, signature }) => ({ bytes, signature })));
    // A key is believed only when a rotation that replay has judged is committed to it.
    const found = await keysForMe(ports.identity, state, boxKey, epochKeys, tried);
    epochKeys.push(...found);
    newer.push(...found);
  }
  return { epochKeys: heldEpochs(state, epochKeys).map(({ key }) => key), entries, parcels, state };
}

async function readEpoch({ relays, identity }: ReadPorts, relay: string, epochKey: Uint8Array, readOn: ReadOn | null) {
  const key = await identity.channelKey(epochKey);
  const contents = await relays.readAll(relay, key, readOn?.channel === key.channel ? readOn : undefined);
  if (contents === 'unreachable') return null;
  const entries: SignedEntry[] = [];
  const parcels: Uint8Array[] = [];
  for (const chunk of contents.chunks) {
    const batch = await openTraffic(identity, epochKey, chunk, 'entries');
    const decoded = batch && decodeBatch(batch);
    if (decoded?.ok) entries.push(...decoded.value);
  }
  for (const slot of contents.slots) {
    const content = slot.length === 0 ? null : await openTraffic(identity, epochKey, slot, 'slot');
    if (content?.[0] === parcelMark) parcels.push(content.slice(1));
  }
  return { entries, parcels };
}

/** What was not known, and is soundly signed or stands by the link of what is. */
async function verifyNews({ identity, registry }: ReadPorts, state: GroupState, read: readonly SignedEntry[]) {
  const fresh = read.filter(({ bytes }) => {
    const id = hashEntry(bytes);
    return !state.log.nodes.has(id) && !state.log.waiting.has(id);
  });
  const checked = await identity.verifyByLinks(fresh, proofsOf(registry), (entry) => isVouched(state.log, entry));
  return checked.flatMap((each) => (each.ok ? [each.value] : []));
}
