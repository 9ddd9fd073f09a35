import { kind } from '../../core/kind.ts';
import { defineModule } from '../../core/module.ts';
import { fold, subjectOf } from './apply.ts';
import { duties } from './duties.ts';
import { type AdvancePayload, decodeAdvance } from './entries.ts';
import { judgeAdvance } from './rules.ts';

export const belongingModule = defineModule({
  name: 'belonging',
  kinds: { 'belonging.advance.ask': kind<AdvancePayload>({ decode: decodeAdvance, judge: judgeAdvance }) },
  records: { subject: subjectOf, fold },
  duties,
});
