/** What sealed checkpoints say of the books as a base, for newcomers to begin with. (decision 0023) */
import { bytesToHex } from '../../lib/bytes.ts';
import type { EntryId, MemberId } from '../ids.ts';
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
    const root = rootIn(state, id);
    if (root !== null) byRoot.set(root, [...(byRoot.get(root) ?? []), id]);
  }
  for (const [root, seals] of byRoot) if (isQuorum(state, checkpoint, seals)) return { root, seals };
  return null;
}

/** Whose phones sealed a checkpoint with that root, hexadecimal; each once. */
export function sealersOf(state: GroupState, checkpoint: EntryId, root: string): MemberId[] {
  const seals = (state.closing.checkpoints.get(checkpoint)?.seals ?? []).filter((id) => rootIn(state, id) === root);
  return [...new Set(seals.flatMap((id) => state.log.nodes.get(id)?.member ?? []))];
}

/** What one seal says of the base: 32 bytes, hexadecimal; `null`: nothing. */
function rootIn({ log }: GroupState, seal: EntryId): string | null {
  const base = (log.nodes.get(seal)?.payload as { readonly base?: unknown } | undefined)?.base;
  return base instanceof Uint8Array ? bytesToHex(base) : null;
}
