/** A device that signed two entries with one number: found by the two entries, told to all by a third. (protocol §5) */
import { recountDevice } from './accounts/counting.ts';
import { stakeAt } from './accounts/cover.ts';
import { entryId, listOf, payloadOf, type Read } from './fields.ts';
import type { DeviceId, EntryId } from './ids.ts';
import { kind, type Standing } from './kind.ts';
import { addRestriction } from './restrictions.ts';
import type { GroupState } from './state.ts';

/**
 * Notes that a device forked. The proof kept is the smallest pair by id, so that all phones show the same one. Entries that
 * others built in good faith stay valid.
 */
export function forkDevice(
  state: GroupState,
  device: DeviceId,
  seq: number,
  siblings: readonly EntryId[],
  chainAt: Standing['chainAt'],
): void {
  const known = state.log.forks.get(device);
  if (known !== undefined && known.seq < seq) return;
  const [first, second] = [...siblings].sort();
  if (first === undefined || second === undefined) return;
  const before = state.log.nodes.get(first)?.prev ?? null;
  const stake = known?.seq === seq ? { cover: known.cover, pots: known.pots } : stakeAt(state, chainAt, before);
  state.log.forks.set(device, { seq, proof: [first, second], ...stake });
  if (known?.seq !== seq) recountDevice(state, device);
}

const proofShape = { refs: listOf(entryId, 2) };

/**
 * The proof as an entry, by anybody: whoever acknowledges it takes nothing more from that device, and the device itself,
 * once it hears of it, says nothing more.
 */
export const forkProof = kind<Read<typeof proofShape>>({
  decode: payloadOf(proofShape),
  governance: true,
  judge: ({ refs }, { state }) => {
    const [one, other] = refs.map((id) => state.log.nodes.get(id));
    if (one === undefined || other === undefined || one.id === other.id) return 'no-fork';
    return one.device === other.device && one.seq === other.seq && one.prev === other.prev ? null : 'no-fork';
  },
  onGroup: ({ refs }, { state, entry }) => {
    const forked = refs[0] && state.log.nodes.get(refs[0]);
    if (forked) addRestriction(state, { is: 'fork', entry: entry.id, device: forked.device, seq: forked.seq });
  },
});
