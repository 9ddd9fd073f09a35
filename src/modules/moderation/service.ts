/** What moderation is for a person: reporting, hearing both sides, deciding, and asking somebody else to look at it. */
import { defineService } from '../../core/module.ts';
import { appeal, decide, hide, say, show, vote } from './deciding.ts';
import { errands } from './errands.ts';
import { endModerator, moderators, nameModerator } from './moderators.ts';
import { report, thing } from './reporting.ts';
import { cases, caseView } from './select.ts';

export const moderationService = defineService({
  name: 'moderation',
  commands: { report, say, hide, show, decide, appeal, vote, nameModerator, endModerator },
  queries: { thing, cases, case: caseView, moderators },
  errands,
});
