import { kind } from '../../core/kind.ts';
import { defineModule } from '../../core/module.ts';
import { advances, askAdvance, lend } from './advances.ts';
import { fold, subjectOf } from './apply.ts';
import { duties } from './duties.ts';
import { ending } from './ending.ts';
import { type AdvancePayload, decodeAdvance } from './entries.ts';
import { errands } from './errands.ts';
import { fork, forks } from './forks.ts';
import { chooseGuardians, guarded, guardians } from './guardians.ts';
import { leave, leaving } from './leaving.ts';
import { phones } from './phones.ts';
import { newPhones, refuse } from './refusing.ts';
import { judgeAdvance } from './rules.ts';
import { returnRequest, vouchForReturn } from './vouching.ts';

export const belongingModule = defineModule({
  name: 'belonging',
  kinds: { 'belonging.advance.ask': kind<AdvancePayload>({ decode: decodeAdvance, judge: judgeAdvance }) },
  records: { subject: subjectOf, fold },
  commands: { chooseGuardians, vouchForReturn, refuse, leave, askAdvance, lend },
  queries: { phones, guardians, guarded, returnRequest, newPhones, fork, forks, ending, leaving, advances },
  duties,
  errands,
});
