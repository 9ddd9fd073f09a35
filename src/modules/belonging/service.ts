/** What belonging does for a person: guardians, phones, forks and leaving. */
import { defineService } from '../../core/module.ts';
import { advances, askAdvance, lend } from './advances.ts';
import { ending } from './ending.ts';
import { errands } from './errands.ts';
import { fork, forks } from './forks.ts';
import { chooseGuardians, guarded, guardians } from './guardians.ts';
import { leave, leaving } from './leaving.ts';
import { phones, phonesOf } from './phones.ts';
import { newPhones, refuse } from './refusing.ts';
import { returnRequest, vouchForReturn } from './vouching.ts';

export const belongingService = defineService({
  name: 'belonging',
  commands: { chooseGuardians, vouchForReturn, refuse, leave, askAdvance, lend },
  queries: { phones, phonesOf, guardians, guarded, returnRequest, newPhones, fork, forks, ending, leaving, advances },
  errands,
});
