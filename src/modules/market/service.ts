/** What deals are for a person: answering a listing, agreeing, handing over, and saying how it was. */
import { defineService } from '../../core/module.ts';
import { answering } from './answering.ts';
import { between } from './between.ts';
import { claims } from './claims.ts';
import { errands } from './errands.ts';
import { closeAlone, contest, deliver, receive, returned } from './fulfilling.ts';
import { history } from './history.ts';
import { partners } from './partners.ts';
import { declineToRate, rate, reply, showRating } from './rating.ts';
import { deal, dealPaid, deals } from './select.ts';
import { takenListings } from './taken.ts';
import { agree, begin, cancel, say, terms } from './talking.ts';

export const marketService = defineService({
  name: 'market',
  commands: {
    begin,
    say,
    terms,
    agree,
    cancel,
    deliver,
    receive,
    closeAlone,
    contest,
    returned,
    rate,
    declineToRate,
    showRating,
    reply,
  },
  queries: { answering, between, claims, deal, dealPaid, deals, history, takenListings },
  errands,
  partners,
});
