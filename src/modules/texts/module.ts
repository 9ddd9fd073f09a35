import { kind } from '../../core/kind.ts';
import { defineModule } from '../../core/module.ts';
import { fold, isSettled, subjectOf } from './changes.ts';
import { type ChangePayload, decodeChange } from './entries.ts';
import { judgeChange } from './rules.ts';

/** Texts that people edit together: who may, and in which order. What the words come to is for the text desk. */
export const textsModule = defineModule({
  name: 'texts',
  kinds: { 'document.change': kind<ChangePayload>({ decode: decodeChange, judge: judgeChange }) },
  records: { subject: subjectOf, fold, isSettled },
});
