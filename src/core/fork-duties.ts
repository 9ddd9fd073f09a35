/** Whoever holds both halves of a proof publishes it. (protocol §5) */
import { speakingChain } from './accounts/duties.ts';
import { idToBytes } from './ids.ts';
import type { Context, Draft } from './module.ts';

export function forkDuties(context: Context): Draft[] {
  const { state } = context;
  if (state.log.forks.size === 0 || speakingChain(context) === null) return [];
  return [...state.log.forks].flatMap(([device, { seq, proof }]) => {
    const known = (state.restrictions.bySubject.get(device) ?? []).some((id) => {
      const restriction = state.restrictions.byEntry.get(id);
      return restriction?.is === 'fork' && restriction.seq <= seq;
    });
    return known ? [] : [{ kind: 'fork.proof', payload: { refs: proof.map(idToBytes) } }];
  });
}

/** Then all else waits: what is decided or paid beyond the fork stands otherwise once the proof is known. */
export const owesProof = (context: Context): boolean => forkDuties(context).length > 0;
