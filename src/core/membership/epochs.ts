/**
 * `epoch.rotate`: the group's key is replaced, so that whoever is left out reads nothing that is written from here on. (protocol §9)
 *
 * The entry says in the open that there is another key; the key itself lies in a box that each remaining device opens. Replay
 * never sees it, and orders epochs by where their rotations stand in the log.
 */
import { bytesToHex, concatBytes, utf8 } from '../../lib/bytes.ts';
import { compareText } from '../../lib/compare.ts';
import { bytes, entryId, listOf, payloadOf, type Read } from '../fields.ts';
import { hashUnder } from '../hash.ts';
import { type EntryId, type GroupId, idToBytes, type MemberId } from '../ids.ts';
import { kind } from '../kind.ts';
import { pastOf } from '../log.ts';
import type { GroupState } from '../state.ts';
import { isCoordinator } from './select.ts';

/** A thousand devices and open invitations fit; who does not is handed the key by a neighbour. */
const boxBytesMax = 48 * 1024;
export const epochReadersMax = 1_000;
/** Both kinds together: the rotations it follows, and what made it necessary. */
export const epochRefsMax = 64;

export type Epoch = {
  readonly entry: EntryId;
  readonly depth: number;
  readonly by: MemberId;
  /** `epochCommitment` of its key: tells which key it is, and makes a box that opens to another one worthless. */
  readonly commitment: string;
  /** The rotations it follows, and the entries because of which it was made. */
  readonly refs: readonly EntryId[];
};

const shape = { refs: listOf(entryId, epochRefsMax), commit: bytes(32), box: bytes(1, boxBytesMax) };
type RotationPayload = Read<typeof shape>;

export const rotateEpoch = kind<RotationPayload>({
  decode: payloadOf(shape),
  governance: true,
  judge: (_, { state, chain }) => (isCoordinator(state, chain) ? null : 'only-coordinators'),
  onGroup: ({ refs, commit }, { state, chain, entry }) => {
    if (chain.member === null) return;
    const depth = state.log.nodes.get(entry.id)?.depth ?? 0;
    const epoch = { entry: entry.id, depth, by: chain.member, commitment: bytesToHex(commit), refs };
    state.membership.epochs.set(entry.id, epoch);
  },
});

const commitmentDomain = utf8('minga/epoch-commitment/1');

/** SHA-256 over a domain and the key, hexadecimal. The key is 32 random bytes, so this gives nothing of it away. */
export const epochCommitment = (key: Uint8Array): string => hashUnder(commitmentDomain, key);

/** What a box with an epoch's key is locked for: in another group it does not open. */
export const epochContext = (group: GroupId): Uint8Array<ArrayBuffer> =>
  concatBytes(utf8('minga/epoch-context/1'), idToBytes(group));

/** Oldest first, the same on every phone: of two rotations made apart, all write to the one that comes last here. */
export const epochOrder = (state: GroupState): Epoch[] =>
  [...state.membership.epochs.values()].sort(
    (left, right) => left.depth - right.depth || compareText(left.entry, right.entry),
  );

/** Rotations that no other one follows: what the next one names. */
export function newestEpochs(state: GroupState): Epoch[] {
  const followed = new Set([...state.membership.epochs.values()].flatMap(({ refs }) => refs));
  return epochOrder(state).filter(({ entry }) => !followed.has(entry));
}

/** The rotations that come directly after an epoch; `null` is the one that the founding began. */
export function epochsAfter(state: GroupState, epoch: EntryId | null): Epoch[] {
  const { epochs } = state.membership;
  return epochOrder(state).filter(({ refs }) =>
    epoch === null ? !refs.some((id) => epochs.has(id)) : refs.includes(epoch),
  );
}

/**
 * Of the entries because of which the key is to change, those that the newest epoch does not answer. One that only a rotation
 * made apart from it had answered is open still: whoever was left out there may read here.
 */
export function unansweredCauses(state: GroupState, causes: readonly EntryId[]): EntryId[] {
  const { epochs } = state.membership;
  const answered = new Set<EntryId>();
  const open = [epochOrder(state).at(-1)];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const id of at.refs) {
      if (answered.has(id)) continue;
      answered.add(id);
      const before = epochs.get(id);
      if (before !== undefined) open.push(before);
    }
  }
  return causes.filter((id) => !answered.has(id));
}

/**
 * What a phone that reads no further than `epoch` has to be shown to go on: the rotations directly after it and all that
 * they build upon. Nothing of what was said since: whoever was left out listens there. Costs a walk over the log.
 */
export function leadsOn(state: GroupState, epoch: EntryId | null): ReadonlySet<EntryId> {
  return pastOf(
    state.log,
    epochsAfter(state, epoch).map(({ entry }) => entry),
  );
}
