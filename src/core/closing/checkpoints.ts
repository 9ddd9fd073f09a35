/** `checkpoint` and `seal`: the bookkeeper proposes where the books stand, closers check it and say so. (protocol §8) */
import { bytesToHex } from '../../lib/bytes.ts';
import { insertSorted } from '../../lib/sorted.ts';
import { heightKey } from '../chain.ts';
import { bytes, entryId, integer, listOf, optional, payloadOf, type Read } from '../fields.ts';
import { kind } from '../kind.ts';
import { isAtOrUnder } from '../log.ts';
import type { GroupState } from '../state.ts';
import { closersIn, closersOf } from './closers.ts';
import { settlePeriods } from './sealing.ts';
import type { Checkpoint } from './state.ts';

const checkpointShape = {
  /** The checkpoint before this one; absent for the first. */
  ref: optional(entryId),
  /** The cut: the last entries of all branches of all chains. */
  refs: listOf(entryId, 1800),
  height: integer(1, 1_000_000),
  closers: entryId,
  state: bytes(32),
  archive: bytes(32),
};
type CheckpointPayload = Read<typeof checkpointShape>;

export const checkpoint = kind<CheckpointPayload>({
  decode: payloadOf(checkpointShape),
  judge: ({ ref, refs, height, closers }, { state, chain }) => {
    const chosen = chain.acknowledged.has(closers) ? closersOf(state, closers) : undefined;
    if (chosen === undefined) return 'no-such-closers';
    if (closersIn(state, chain)?.entry !== closers) return 'closers-moved-on';
    if (chosen.closers[0]?.device !== chain.device) return 'only-the-bookkeeper';
    const previous = ref === null ? undefined : state.closing.checkpoints.get(ref);
    if (ref !== null && previous === undefined) return 'no-such-checkpoint';
    if (height !== (previous?.height ?? 0) + 1) return 'wrong-height';
    if (chain.proposedHeights.has(heightKey(closers, height))) return 'height-taken';
    return previous === undefined || covers(state, refs, previous) ? null : 'cut-goes-back';
  },
  onChain: ({ height, closers }, { chain }) => {
    chain.proposedHeights.add(heightKey(closers, height));
  },
  onGroup: ({ ref, refs, height, closers, state: stateRoot, archive }, { state, chain, entry }) => {
    state.closing.checkpoints.set(entry.id, {
      entry: entry.id,
      height,
      previous: ref,
      closers,
      cut: refs,
      stateRoot: bytesToHex(stateRoot),
      archiveRoot: bytesToHex(archive),
      member: chain.member,
      claimedAt: entry.claimedAt,
      seals: [],
    });
  },
});

const covers = (state: GroupState, cut: CheckpointPayload['refs'], previous: Checkpoint): boolean =>
  previous.cut.every((old) => cut.some((tip) => isAtOrUnder(state.log, old, tip)));

const sealShape = {
  ref: entryId,
  /** What the closer's own books at the cut come to as a base. Decides nothing: newcomers go by it. (decision 0023) */
  base: optional(bytes(32)),
};

/**
 * Only the device that was named seals, and once a height: were any device of a member enough, two checkpoints could be
 * sealed at one height.
 */
export const seal = kind<Read<typeof sealShape>>({
  decode: payloadOf(sealShape),
  judge: ({ ref }, { state, chain }) => {
    const proposed = state.closing.checkpoints.get(ref);
    if (proposed === undefined) return 'no-such-checkpoint';
    const chosen = closersOf(state, proposed.closers);
    if (!chosen?.closers.some(({ device }) => device === chain.device)) return 'not-a-closer';
    if (closersIn(state, chain)?.entry !== proposed.closers) return 'closers-moved-on';
    return chain.sealedHeights.has(heightKey(proposed.closers, proposed.height)) ? 'height-taken' : null;
  },
  onChain: ({ ref }, { state, chain }) => {
    const proposed = state.closing.checkpoints.get(ref);
    if (proposed) chain.sealedHeights.add(heightKey(proposed.closers, proposed.height));
  },
  onGroup: ({ ref }, at) => {
    insertSorted(at.state.closing.checkpoints.get(ref)?.seals ?? [], at.entry.id);
    settlePeriods(at);
  },
});
