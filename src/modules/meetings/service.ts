/** What meetings are for a person: one phone writes down who is there, and everybody reads it. */
import { defineService } from '../../core/module.ts';
import { end, hold, present } from './commands.ts';
import { meeting, meetings } from './select.ts';

export const meetingsService = defineService({
  name: 'meetings',
  commands: { hold, present, end },
  queries: { meetings, meeting },
});
