import { defineModule } from '../../core/module.ts';
import { duties } from './duties.ts';

/** It has no kinds of its own: everything it drafts is the books' own, which other modules will drive as well. */
export const governingModule = defineModule({
  name: 'governing',
  kinds: {},
  duties,
});
