/** Bringing the books of another system: what a file would come to, and taking it in. */
import { defineService } from '../../core/module.ts';
import { preview } from './preview.ts';
import { take } from './take.ts';

export const bringService = defineService({
  name: 'bring',
  commands: { take },
  queries: { preview },
});
