/** What people have and need, and the deals about it: by the commands behind the screens. */

import { heldAccounts } from '../../../src/core/accounts/held.ts';
import { type AccountId, idToBytes } from '../../../src/core/ids.ts';
import type { ListingRecord } from '../../../src/core/listings/record.ts';
import { recordsOf } from '../../../src/core/records.ts';
import { exchangeService } from '../../../src/modules/exchange/service.ts';
import { listingsService } from '../../../src/modules/listings/service.ts';
import type { DealAct } from '../../../src/modules/market/may.ts';
import type { DealView } from '../../../src/modules/market/select.ts';
import { marketService } from '../../../src/modules/market/service.ts';
import { hours } from '../world/names.ts';
import { hearAll } from '../world/network.ts';
import type { SimulatedPhone } from '../world/phone.ts';
import { type Act, at, type Choice, ofKind, others, tap } from './act.ts';

const { commands, queries } = marketService;
const returns = ['units', 'units', 'other', 'nothing'] as const;

/** Its member's account, or one that it keeps. */
const voice = (by: SimulatedPhone, pick: number): AccountId | undefined => at([...heldAccounts(by.context)], pick);

const postListing: Act = (_, by, { whom, pick, amount }) => {
  const account = voice(by, amount);
  const wants = at(returns, pick);
  if (account === undefined || wants === undefined) return;
  tap(by, listingsService.commands.post, {
    ...{ account, side: whom % 2 === 0 ? 'offer' : 'need', return: wants, title: 'Eggs', category: 'food', words: '' },
    ...{ price: null, other: '', place: '', until: null, photos: [], voice: null, endless: pick % 5 === 0 },
  });
};

const listingsOn = ({ state }: SimulatedPhone) => recordsOf<ListingRecord | undefined>(state, 'listings');

const changeListing: Act = (_, by, { whom, pick }) => {
  const [listing] = at(listingsOn(by), whom) ?? [];
  if (listing === undefined) return;
  if (pick % 3 === 0) tap(by, listingsService.commands.close, { listing, closed: pick % 2 === 0 });
  else by.append([{ kind: 'listing.set', payload: { ref: idToBytes(listing), side: pick % 2 ? 'need' : 'offer' } }]);
};

const answerListing: Act = (_, by, { whom, amount }) => {
  const [listing] = at(listingsOn(by), whom) ?? [];
  const account = voice(by, amount);
  if (listing !== undefined && account !== undefined) tap(by, commands.begin, { listing, account, words: 'Yes' });
};

const dayMs = 24 * 3600 * 1000;
const saltOf = (by: SimulatedPhone): string =>
  by.state.group.slice(0, 28) + String(by.kept.size).padStart(4, '0').slice(-4);
const faces = ['happy', 'neutral', 'sad'] as const;

const moves: Readonly<Record<DealAct, (by: SimulatedPhone, view: DealView, choice: Choice) => void>> = {
  say: (by, { id: deal }) => tap(by, commands.say, { deal, words: 'When?' }),
  terms: (by, { id: deal }, { pick, amount }) => {
    const price = pick % 4 === 0 ? null : { unit: hours, amount: 1 + (amount % 60) };
    tap(by, commands.terms, { deal, price, other: pick % 4 === 0 ? 'a jar of honey' : '', when: '' });
  },
  agree: (by, { id: deal, terms }) => terms && tap(by, commands.agree, { deal, terms: terms.id }),
  deliver: (by, { id: deal }, { pick }) =>
    tap(by, commands.deliver, { deal, part: pick % 3 === 0 ? 1 + (pick % 40) : null }),
  receive: (by, { id: deal }) => tap(by, commands.receive, { deal }),
  'close-alone': (by, { id: deal }) => tap(by, commands.closeAlone, { deal }),
  contest: (by, { id: deal }) => tap(by, commands.contest, { deal, words: 'No' }),
  pay: (by, { id, due }, choice) => {
    if (due === null) return;
    // Now and then by a payment that does not say what for.
    const answers = choice.pick % 4 === 0 ? null : id;
    const to = [{ account: due.to, amount: due.amount }];
    const terms = { from: due.from, to, unit: due.unit, memo: '', gift: false, answers };
    tap(by, exchangeService.commands.pay, terms);
  },
  returned: (by, { id: deal, mayBePaidBy: [payment] }) => payment && tap(by, commands.returned, { deal, payment }),
  cancel: (by, { id: deal }) => tap(by, commands.cancel, { deal, words: '' }),
  rate: (by, { id: deal }, { pick }) =>
    tap(by, commands.rate, { deal, face: at(faces, pick) ?? 'happy', words: 'Well', salt: saltOf(by) }),
  'decline-to-rate': (by, { id: deal }, { pick }) => {
    if (pick % 2 === 0) tap(by, commands.declineToRate, { deal });
  },
  'show-rating': (by, { id: deal }) => tap(by, commands.showRating, { deal }),
  reply: (by, { id: deal }) => tap(by, commands.reply, { deal, words: 'Thanks' }),
};

/** Mostly what it is their turn to do, else anything that may be done; now and then, weeks later. */
const goOnWithDeal: Act = (_, by, choice) => {
  if (choice.pick % 4 === 0) by.now += 15 * dayMs;
  const all = queries.deals({ open: false, listing: null }, by.context);
  const mine = all.filter(({ waitingFor, mine: me, stage }) => waitingFor === me || stage === 'fulfilled');
  const view = at(mine.length > 0 && choice.pick % 5 > 0 ? mine : all, choice.whom);
  const acts = view?.acts.filter((act) => act !== 'say' && (act !== 'cancel' || choice.amount % 9 === 0)) ?? [];
  const forward = acts.filter((act) => act !== 'terms' || !acts.includes('agree'));
  // What takes somebody who does not answer, and then somebody who does.
  const seldom = forward.find((act) => act === 'contest' || act === 'close-alone');
  const act = seldom ?? at(choice.pick % 7 > 0 ? forward : acts, choice.amount);
  if (act === 'receive' && choice.pick % 3 === 0) return;
  if (view && act !== undefined) moves[act](by, view, choice);
};

/** Two who sit together, one of them with something to offer: step by step, as far as they come. */
const bargain: Act = (world, by, choice) => {
  const other = at(others(world, by), choice.whom);
  if (other === undefined) return;
  postListing(world, by, choice);
  for (let round = 0; round < 4 + (choice.pick % 14); round += 1) {
    const [phone, partner] = round % 2 === 0 ? [other, by] : [by, other];
    hearAll(phone, partner);
    const next = { whom: 0, pick: choice.pick + 3 * round, amount: choice.amount + 5 * round };
    const [listing] = ofKind(by, 'listing.post').slice(-1);
    if (round === 0 && listing) tap(phone, commands.begin, { listing: listing.id, words: '' });
    else goOnWithDeal(world, phone, next);
    if (!phone.byzantine) phone.doDuties();
  }
};

const talkAboutDeal: Act = (_, by, choice) => {
  const view = at(queries.deals({ open: true, listing: null }, by.context), choice.whom);
  if (view?.acts.includes('say')) moves.say(by, view, choice);
};

export const dealing = { postListing, changeListing, answerListing, goOnWithDeal, bargain, talkAboutDeal } as const;
