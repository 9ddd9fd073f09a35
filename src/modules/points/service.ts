/** What support points are for a person: putting them behind decisions, and seeing what comes first. */
import { defineService } from '../../core/module.ts';
import { back } from './backing.ts';
import { board, support } from './select.ts';

export const pointsService = defineService({
  name: 'points',
  commands: { back },
  queries: { board, support },
});
