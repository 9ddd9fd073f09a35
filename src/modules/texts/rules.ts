/** What a change of a text has to keep to, each rule judged on the entries that the change names. */
import type { EntryId } from '../../core/ids.ts';
import type { Standing } from '../../core/kind.ts';
import { documents, mayEdit } from './documents.ts';
import type { ChangePayload } from './entries.ts';

export const rejectionCodes = ['texts.unknown-text', 'texts.unknown-base', 'texts.not-an-editor'] as const;
export type RejectionCode = (typeof rejectionCodes)[number];

/** Whether Automerge can make anything of the change is no question of right: each phone's text desk answers it. */
export function judgeChange({ refs, document }: ChangePayload, at: Standing): RejectionCode | null {
  if (!documents.includes(document)) return 'texts.unknown-text';
  if (new Set(refs).size !== refs.length || !refs.every((ref) => isChangeOf(at, ref, document))) {
    return 'texts.unknown-base';
  }
  return mayEdit(at.state, at.chain) ? null : 'texts.not-an-editor';
}

function isChangeOf({ state }: Standing, ref: EntryId, document: string): boolean {
  const node = state.log.nodes.get(ref);
  if (node?.kind !== 'document.change' || node.verdict.is !== 'valid') return false;
  return (node.payload as ChangePayload).document === document;
}
