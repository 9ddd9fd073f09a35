import { inheritAccount } from '../accounts/custody/inheriting.ts';
import { defineModule } from '../module.ts';
import { checkpoint, seal } from './checkpoints.ts';
import { closingDuties } from './duties.ts';
import { inherit } from './inheriting.ts';

export const closingModule = defineModule({
  name: 'closing',
  kinds: { 'account.inherit': inheritAccount, checkpoint, seal, inherit },
  duties: closingDuties,
});
