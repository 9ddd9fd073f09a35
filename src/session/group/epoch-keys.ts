/**
 * The keys of the group's epochs that this phone holds. (protocol §9)
 *
 * Only the keys are kept. Which epoch one belongs to follows from the commitment in its rotation, so keys from a file or a
 * mailbox find their place as soon as the entries are there, and before that change nothing.
 */
import type { EntryId } from '../../core/ids.ts';
import { epochCommitment, epochContext, epochOrder } from '../../core/membership/epochs.ts';
import type { GroupState } from '../../core/state.ts';
import { bytesEqual } from '../../lib/bytes.ts';
import type { BoxKey, Identity } from '../ports/identity.ts';
import type { OpenGroup } from './open-group.ts';

/** `rotation` is `null` for the key that the founding began with, and for one whose rotation has not been heard of. */
export type HeldEpoch = { readonly key: Uint8Array; readonly rotation: EntryId | null };

/** Newest last: that one is written to. Of keys whose rotations are not known the given order is kept. */
export function heldEpochs(state: GroupState, keys: readonly Uint8Array[]): HeldEpoch[] {
  const ranks = new Map(
    epochOrder(state).map(({ commitment, entry }, rank) => [commitment, { rank, rotation: entry }]),
  );
  return keys
    .map((key) => ({ key, ...(ranks.get(epochCommitment(key)) ?? { rank: -1, rotation: null }) }))
    .sort((left, right) => left.rank - right.rank)
    .map(({ key, rotation }) => ({ key, rotation }));
}

/** The box of a rotation, as its entry carries it; `null` when that is not at hand. */
export function boxOf(state: GroupState, rotation: EntryId): Uint8Array | null {
  const box = (state.log.nodes.get(rotation)?.payload as { readonly box?: unknown } | null | undefined)?.box;
  return box instanceof Uint8Array ? box : null;
}

/** The key in a box, if `key` opens it and a rotation is committed to what is in it. */
export async function keyInBox(
  identity: Identity,
  state: GroupState,
  box: Uint8Array,
  key: BoxKey,
): Promise<Uint8Array | null> {
  const opened = await identity.unlock(box, key, epochContext(state.group));
  return opened !== null && belongsHere(state, opened.plaintext) ? opened.plaintext : null;
}

const belongsHere = (state: GroupState, key: Uint8Array): boolean => {
  const commitment = epochCommitment(key);
  return epochOrder(state).some((epoch) => epoch.commitment === commitment);
};

/** Keys that rotations carry for `key`, beyond those that are held. `tried` are passed over, and grow. */
export async function keysForMe(
  identity: Identity,
  state: GroupState,
  key: BoxKey,
  held: readonly Uint8Array[],
  tried: Set<EntryId>,
): Promise<Uint8Array[]> {
  const commitments = new Set(held.map(epochCommitment));
  const found: Uint8Array[] = [];
  for (const { entry, commitment } of epochOrder(state)) {
    const box = tried.has(entry) || commitments.has(commitment) ? null : boxOf(state, entry);
    if (box === null) continue;
    tried.add(entry);
    const inside = await keyInBox(identity, state, box, key);
    if (inside !== null) found.push(inside);
  }
  return found;
}

function joined(held: readonly Uint8Array[], more: readonly Uint8Array[]): Uint8Array[] {
  const all = [...held];
  for (const key of more) if (!all.some((each) => bytesEqual(each, key))) all.push(key);
  return all;
}

/** Keeps keys, oldest first. Only such as a rotation of this group is committed to: anybody can hand out others. */
export async function keepEpochKeys(open: OpenGroup, keys: readonly Uint8Array[]): Promise<boolean> {
  const { state } = open.books;
  const sound = keys.filter((key) => belongsHere(state, key));
  if (joined(open.local.epochKeys, sound).length === open.local.epochKeys.length) return false;
  await open.changeLocal((local) => ({
    ...local,
    epochKeys: heldEpochs(state, joined(local.epochKeys, sound)).map(({ key }) => key),
  }));
  return true;
}
