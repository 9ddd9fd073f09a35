/** What the exchange does for a person: paying, asking, and what became of it. */
import { defineService } from '../../core/module.ts';
import { bill } from './bills.ts';
import { booksOf } from './books-of.ts';
import { ask, askBack, cancelAsk, declineAsk, giveBack, keepIt, move } from './commands.ts';
import { errands } from './errands.ts';
import { fairness } from './fairness.ts';
import { mayAnswer } from './may-answer.ts';
import { enterPaper } from './paper-lines.ts';
import { partners } from './partners.ts';
import { pay } from './pay.ts';
import { mayPay, previewPay } from './preview.ts';
import { previewPaper } from './preview-paper.ts';
import { asks, promises } from './requests.ts';
import { movement, recentPartners, statement } from './select.ts';

export const exchangeService = defineService({
  name: 'exchange',
  commands: { pay, ask, declineAsk, cancelAsk, askBack, keepIt, giveBack, move, enterPaper },
  queries: {
    bill,
    fairness,
    booksOf,
    statement,
    movement,
    asks,
    recentPartners,
    previewPay,
    mayPay,
    mayAnswer,
    promises,
    previewPaper,
  },
  errands,
  partners,
});
