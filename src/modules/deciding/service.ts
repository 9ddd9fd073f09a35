/** What deciding is for a person: proposing, asking everybody, voting, and seeing what came of it. */
import { defineService } from '../../core/module.ts';
import { agreements, outcome } from './agreements.ts';
import { hands, paper, signPaper } from './at-meetings.ts';
import { ballot } from './ballot-view.ts';
import { close } from './closing.ts';
import { delegate, delegations, endDelegation } from './delegating.ts';
import { errands } from './errands.ts';
import { open } from './opening.ts';
import { outcomeErrands } from './outcome-errands.ts';
import { review, tellDone, writeOutcome } from './outcomes.ts';
import { end, post, set } from './proposing.ts';
import { decision, list, ways } from './select.ts';
import { vote } from './voting.ts';

export const decidingService = defineService({
  name: 'deciding',
  commands: {
    ...{ post, set, end, open, vote, close, hands, paper, signPaper },
    ...{ writeOutcome, tellDone, review, delegate, endDelegation },
  },
  queries: { list, decision, ballot, ways, outcome, agreements, delegations },
  errands: (context) => [...errands(context), ...outcomeErrands(context)],
});
