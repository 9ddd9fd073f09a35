/** What marks are for a person: giving them, taking them away, and reading who carries which. */
import { defineService } from '../../core/module.ts';
import { criteria, setCriteria } from './criteria.ts';
import { give, remove } from './giving.ts';
import { marks, ofListing, seller } from './select.ts';

export const marksService = defineService({
  name: 'marks',
  commands: { give, remove, setCriteria },
  queries: { marks, criteria, seller, ofListing },
});
