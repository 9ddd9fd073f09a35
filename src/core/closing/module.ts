import { defineModule } from '../module.ts';
import { checkpoint, seal } from './checkpoints.ts';
import { closingDuties } from './duties.ts';
import { inherit } from './inheriting.ts';

export const closingModule = defineModule({
  name: 'closing',
  kinds: { checkpoint, seal, inherit },
  duties: closingDuties,
});
