/** What a change of a text has to keep to, each rule judged on the entries that the change names. */
import { founderOf } from '../../core/founded-texts.ts';
import type { EntryId } from '../../core/ids.ts';
import type { Standing } from '../../core/kind.ts';
import type { RejectionCode as OfListing } from '../../core/listings/rules.ts';
import { payloadOfKind } from '../../core/log.ts';
import { mayEdit, textOf } from './documents.ts';
import type { ChangePayload } from './entries.ts';
import { foundings } from './foundings.ts';

export const rejectionCodes = [
  'texts.unknown-text',
  'texts.unknown-base',
  'texts.not-there',
  'texts.not-an-editor',
] as const;
export type RejectionCode = (typeof rejectionCodes)[number];

/** Whether Automerge can make anything of the change is no question of right: each phone's text desk answers it. */
export function judgeChange(payload: ChangePayload, at: Standing): RejectionCode | OfListing | null {
  const { refs } = payload;
  const text = textOf(payload);
  if (text === null) return 'texts.unknown-text';
  if (new Set(refs).size !== refs.length || !refs.every((ref) => isChangeOf(at, ref, text))) {
    return 'texts.unknown-base';
  }
  const founder = founderOf(text);
  if (founder !== null) return foundings[founder.is].refuses(founder.entry, at);
  return mayEdit(at.state, at.chain) ? null : 'texts.not-an-editor';
}

function isChangeOf({ state }: Standing, ref: EntryId, text: string): boolean {
  const change = payloadOfKind<ChangePayload>(state.log, 'document.change', ref);
  return change !== null && textOf(change) === text;
}
