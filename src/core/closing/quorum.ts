import type { DeviceId, EntryId } from '../ids.ts';
import type { GroupState } from '../state.ts';
import type { Checkpoint } from './state.ts';

/** Seals that are enough: ⌊(n+f)/2⌋+1 of n closers, of whom f = ⌊(n−1)/3⌋ may be false. Two such sets share an honest one. */
export function quorumOf(closers: number): number {
  const faulty = Math.floor((closers - 1) / 3);
  return Math.floor((closers + faulty) / 2) + 1;
}

/** Whether these entries are valid seals of a checkpoint by enough of its closers. */
export function isQuorum(state: GroupState, { entry, closers }: Checkpoint, seals: readonly EntryId[]): boolean {
  const chosen = state.closing.closers.get(closers);
  if (chosen === undefined) return false;
  const devices = new Set<DeviceId>();
  for (const id of seals) {
    const node = state.log.nodes.get(id);
    const about =
      node?.kind === 'seal' && node.verdict.is === 'valid' ? (node.payload as { readonly ref: EntryId }).ref : null;
    if (node && about === entry && chosen.closers.some(({ device }) => device === node.device))
      devices.add(node.device);
  }
  return devices.size >= quorumOf(chosen.closers.length);
}
