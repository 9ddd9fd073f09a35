/** What mutual aid is for a person: asking, helping, saying that it was done, and being shown who fits. */
import { defineService } from '../../core/module.ts';
import { describe, switchMatching } from './describing.ts';
import { errands } from './errands.ts';
import { accept, address, decline, done, help, notDone, thanks, withdraw } from './helping.ts';
import { history } from './history.ts';
import { forMe, matches } from './matching.ts';
import { partners } from './partners.ts';
import { helps, helpView, request } from './select.ts';

export const aidService = defineService({
  name: 'aid',
  commands: {
    describe,
    help,
    accept,
    decline,
    withdraw,
    address,
    done,
    notDone,
    thanks,
    switchMatching,
  },
  queries: { request, helps, help: helpView, history, matches, forMe },
  errands,
  partners,
});
