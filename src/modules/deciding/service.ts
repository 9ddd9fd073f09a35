/** What deciding is for a person: proposing, asking everybody, voting, and seeing what came of it. */
import { defineService } from '../../core/module.ts';
import { ballot } from './ballot-view.ts';
import { close } from './closing.ts';
import { errands } from './errands.ts';
import { open } from './opening.ts';
import { end, post, set } from './proposing.ts';
import { decision, list, ways } from './select.ts';
import { vote } from './voting.ts';

export const decidingService = defineService({
  name: 'deciding',
  commands: { post, set, end, open, vote, close },
  queries: { list, decision, ballot, ways },
  errands,
});
