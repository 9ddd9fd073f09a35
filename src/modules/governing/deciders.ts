import type { EntryId, MemberId } from '../../core/ids.ts';
import type { LogNode } from '../../core/log.ts';
import type { GroupState } from '../../core/state.ts';

/** Who stands behind an entry: its author; for what was proposed and carried out, everybody who signed. Sorted. */
export function decidersOf(state: GroupState, entry: EntryId): MemberId[] {
  const node = state.log.nodes.get(entry);
  if (node === undefined) return [];
  const signed = node.kind === 'enact' ? [node, ...namedBy(state, node)] : [node];
  return [...new Set(signed.flatMap(({ member }) => member ?? []))].sort();
}

const namedBy = (state: GroupState, { payload }: LogNode): LogNode[] =>
  ((payload as { readonly refs: readonly EntryId[] } | null)?.refs ?? []).flatMap(
    (id) => state.log.nodes.get(id) ?? [],
  );
