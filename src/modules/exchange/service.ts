/** What the exchange does for a person: paying, asking, and what became of it. */
import { defineService } from '../../core/module.ts';
import { ask, askBack, cancelAsk, declineAsk, giveBack, keepIt, move, pay } from './commands.ts';
import { errands } from './errands.ts';
import { previewPay } from './preview.ts';
import { asks } from './requests.ts';
import { movement, recentPartners, statement } from './select.ts';

export const exchangeService = defineService({
  name: 'exchange',
  commands: { pay, ask, declineAsk, cancelAsk, askBack, keepIt, giveBack, move },
  queries: { statement, movement, asks, recentPartners, previewPay },
  errands,
});
