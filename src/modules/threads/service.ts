/** What threads do for a person: talking about something, and reading what others say of it. */
import { defineService } from '../../core/module.ts';
import { react, say, unsay } from './commands.ts';
import { errands } from './errands.ts';
import { brief, thread } from './select.ts';

export const threadsService = defineService({
  name: 'threads',
  commands: { say, react, unsay },
  queries: { thread, brief },
  errands,
});
