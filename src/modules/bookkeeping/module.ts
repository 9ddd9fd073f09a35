import { defineModule } from '../../core/module.ts';
import { duties } from './duties.ts';

/** It has no kinds of its own: everything it drafts is the books' own. */
export const bookkeepingModule = defineModule({
  name: 'bookkeeping',
  kinds: {},
  duties,
});
