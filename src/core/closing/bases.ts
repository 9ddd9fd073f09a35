/** What sealed checkpoints say of the books as a base, for newcomers to begin with. (decision 0023) */
import { bytesToHex } from '../../lib/bytes.ts';
import type { EntryId } from '../ids.ts';
import type { GroupState } from '../state.ts';
import { isQuorum } from './quorum.ts';
import type { Checkpoint, Closing } from './state.ts';

/** The cuts of a checkpoint and of those under it, the first height first. */
export function cutsUpTo({ checkpoints }: Closing, top: Checkpoint): (readonly EntryId[])[] {
  const cuts: (readonly EntryId[])[] = [];
  for (let at: Checkpoint | undefined = top; at !== undefined; ) {
    cuts.push(at.cut);
    at = at.previous === null ? undefined : checkpoints.get(at.previous);
  }
  return cuts.reverse();
}

/** The root that enough of its closers sealed, hexadecimal, and those seals; `null`: they are not of one mind, or do not say. */
export function sealedBase(
  state: GroupState,
  checkpoint: Checkpoint,
): { readonly root: string; readonly seals: readonly EntryId[] } | null {
  const byRoot = new Map<string, EntryId[]>();
  for (const id of checkpoint.seals) {
    const base = (state.log.nodes.get(id)?.payload as { readonly base?: unknown } | undefined)?.base;
    if (base instanceof Uint8Array) byRoot.set(bytesToHex(base), [...(byRoot.get(bytesToHex(base)) ?? []), id]);
  }
  for (const [root, seals] of byRoot) if (isQuorum(state, checkpoint, seals)) return { root, seals };
  return null;
}
