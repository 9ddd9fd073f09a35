import { defineModule } from '../module.ts';
import { accept, decline, reclaim } from './claiming.ts';
import { accountDuties } from './duties.ts';
import { move, pay } from './paying.ts';
import { reverse } from './reversing.ts';

export const accountsModule = defineModule({
  name: 'accounts',
  kinds: { pay, move, accept, decline, reclaim, reverse },
  duties: accountDuties,
});
