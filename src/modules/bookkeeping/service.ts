/** What bookkeeping does for a person: who closes the books, what is closed, what is open. */
import { defineService } from '../../core/module.ts';
import { askForNewClosers, chooseClosers } from './choose-closers.ts';
import { closeBooks } from './close-books.ts';
import { errands } from './errands.ts';
import { sealedEntry, sealedProof } from './sealed-entry.ts';
import { closing } from './select.ts';

export const bookkeepingService = defineService({
  name: 'bookkeeping',
  commands: { chooseClosers, askForNewClosers, closeBooks },
  queries: { closing, sealedEntry, sealedProof },
  errands,
});
