import type { DeviceId, EntryId } from '../ids.ts';
import { type Log, type NodeOf, nodeOfKind } from '../log.ts';
import type { GroupState } from '../state.ts';
import type { Checkpoint } from './state.ts';

/** Seals that are enough: ⌊(n+f)/2⌋+1 of n closers, of whom f = ⌊(n−1)/3⌋ may be false. Two such sets share an honest one. */
export function quorumOf(closers: number): number {
  const faulty = Math.floor((closers - 1) / 3);
  return Math.floor((closers + faulty) / 2) + 1;
}

/** A valid seal; `ref`: the checkpoint that it seals. */
export const sealOf = (log: Log, id: EntryId): NodeOf<{ readonly ref: EntryId }> | null =>
  nodeOfKind<{ readonly ref: EntryId }>(log, 'seal', id);

/** Whether these entries are valid seals of a checkpoint by enough of its closers. */
export function isQuorum(state: GroupState, { entry, closers }: Checkpoint, seals: readonly EntryId[]): boolean {
  const chosen = state.closing.closers.get(closers);
  if (chosen === undefined) return false;
  const devices = new Set<DeviceId>();
  for (const id of seals) {
    const seal = sealOf(state.log, id);
    if (seal?.payload.ref === entry && chosen.closers.some(({ device }) => device === seal.device))
      devices.add(seal.device);
  }
  return devices.size >= quorumOf(chosen.closers.length);
}
