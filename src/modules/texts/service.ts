/** What the texts do for a person: who may change them, and their changes. */
import { defineService } from '../../core/module.ts';
import { allow } from './allow.ts';
import { changes } from './changes.ts';
import { editors } from './documents.ts';
import { founded, sharedText } from './founded.ts';

export const textsService = defineService({
  name: 'texts',
  commands: { allow },
  queries: { changes, editors, founded, sharedText },
});
