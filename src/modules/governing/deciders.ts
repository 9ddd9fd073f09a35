import { openingOf } from '../../core/ballots/counting.ts';
import type { EntryId, MemberId } from '../../core/ids.ts';
import type { LogNode } from '../../core/log.ts';
import type { GroupState } from '../../core/state.ts';

/**
 * Who stands behind an entry: its author; for what was proposed and carried out, everybody who signed. Sorted. Behind a vote nobody does by
 * name: it is the group's word.
 */
export function decidersOf(state: GroupState, entry: EntryId): MemberId[] {
  const node = state.log.nodes.get(entry);
  if (node === undefined || decisionBehind(state, entry) !== null) return [];
  const signed = node.kind === 'enact' ? [node, ...namedBy(state, node)] : [node];
  return [...new Set(signed.flatMap(({ member }) => member ?? []))].sort();
}

/** The decision whose vote let an entry be; `null`: none did. */
export function decisionBehind(state: GroupState, entry: EntryId): EntryId | null {
  const node = state.log.nodes.get(entry);
  if (node?.kind !== 'enact') return null;
  return openingOf(state, (node.payload as { readonly ref: EntryId }).ref)?.ref ?? null;
}

const namedBy = (state: GroupState, { payload }: LogNode): LogNode[] =>
  ((payload as { readonly refs: readonly EntryId[] } | null)?.refs ?? []).flatMap(
    (id) => state.log.nodes.get(id) ?? [],
  );
