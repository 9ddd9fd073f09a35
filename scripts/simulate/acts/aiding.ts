/** Help for nothing, by the commands behind the screens: asked for, offered, accepted, done, thanked for; or none of it. */
import { heldAccounts } from '../../../src/core/accounts/held.ts';
import type { AccountId, EntryId } from '../../../src/core/ids.ts';
import type { ListingRecord } from '../../../src/core/listings/record.ts';
import { recordsOf } from '../../../src/core/records.ts';
import type { AidAct } from '../../../src/modules/aid/may.ts';
import type { HelpView } from '../../../src/modules/aid/select.ts';
import { aidService } from '../../../src/modules/aid/service.ts';
import { listingsService } from '../../../src/modules/listings/service.ts';
import { marksService } from '../../../src/modules/marks/service.ts';
import { hearAll } from '../world/network.ts';
import type { SimulatedPhone } from '../world/phone.ts';
import { type Act, at, type Choice, ofKind, others, tap } from './act.ts';
import { founderOf } from './keeping.ts';

const { commands, queries } = aidService;
const yearMs = 365 * 24 * 3600 * 1000;

const requestsOn = ({ state }: SimulatedPhone): EntryId[] =>
  recordsOf<ListingRecord | undefined>(state, 'listings').flatMap(([id, record]) =>
    record?.return === 'nothing' ? [id] : [],
  );

/** Clocks are years wrong: a shift that is under way on all of them, and one that is to come on most. */
const shiftsAround = (now: number, amount: number) => [
  { from: now - 25 * yearMs, to: now + 25 * yearMs, helpers: 1 + (amount % 3) },
  { from: now + 5 * yearMs, to: now + 25 * yearMs, helpers: 2 },
];

const describe = (by: SimulatedPhone, listing: EntryId, { pick, amount }: Choice): void => {
  const shifts = shiftsAround(by.now, amount).slice(0, amount % 3);
  const mark = amount % 5 === 0 ? 'driving' : null;
  const urgency = pick % 2 === 0 ? 'today' : 'week';
  tap(by, commands.describe, { listing, sort: 'time', urgency, helpers: 1 + (amount % 3), shifts, mark });
};

const askForHelp: Act = (_, by, choice) => {
  const account = at([...heldAccounts(by.context)], choice.amount);
  if (account === undefined) return;
  const side = choice.whom % 3 === 0 ? 'offer' : 'need';
  tap(by, listingsService.commands.post, {
    ...{ account, side, return: 'nothing', title: 'A ride', words: '', category: 'transport' },
    ...{ price: null, other: '', place: '', until: null, photos: [], voice: null, endless: false },
  });
  const [posted] = ofKind(by, 'listing.post').slice(-1);
  if (posted !== undefined && choice.pick % 2 === 0) describe(by, posted.id, choice);
};

const answerRequest = (by: SimulatedPhone, listing: EntryId, { pick, amount }: Choice): void => {
  const { request } = queries.request({ listing }, by.context);
  const answerer = at(request?.answerers ?? [], amount);
  if (request === null || answerer === undefined) return;
  const shift = at(request.details?.shifts ?? [], pick) ?? null;
  tap(by, commands.help, { listing, account: answerer.account, shift, words: 'I have a car' });
};

const offerHelp: Act = (_, by, choice) => {
  const listing = at(requestsOn(by), choice.whom);
  if (listing !== undefined) answerRequest(by, listing, choice);
};

const moves: Readonly<Record<AidAct, (by: SimulatedPhone, view: HelpView, choice: Choice) => void>> = {
  accept: (by, { id: help }, { amount }) => {
    tap(by, commands.accept, { help });
    if (amount % 2 === 0) tap(by, commands.address, { help, words: 'Mill Lane 3' });
  },
  decline: (by, { id: help }) => tap(by, commands.decline, { help, words: '' }),
  withdraw: (by, { id: help }) => tap(by, commands.withdraw, { help, words: 'My car is broken' }),
  address: (by, { id: help }) => tap(by, commands.address, { help, words: 'Mill Lane 5' }),
  done: (by, { id: help }) => tap(by, commands.done, { help }),
  'not-done': (by, { id: help }) => tap(by, commands.notDone, { help, words: 'Nobody came' }),
  thanks: (by, { id: help }, { pick }) => {
    const face = pick % 3 === 0 ? 'neutral' : 'happy';
    tap(by, commands.thanks, { help, face, words: 'Thank you' });
  },
};

const isForward = (act: AidAct): boolean => act === 'accept' || act === 'done' || act === 'thanks';

/** Mostly forward: yes, and done. Now and then something else that may be done. */
function goOn(by: SimulatedPhone, help: EntryId, choice: Choice): void {
  const view = queries.help({ id: help }, by.context).help;
  const forward = view?.acts.filter(isForward) ?? [];
  const besides = view?.acts.filter((act) => !isForward(act)) ?? [];
  const act = at(choice.pick % 4 > 0 && forward.length > 0 ? forward : besides, choice.amount);
  if (view !== null && act !== undefined) moves[act](by, view, choice);
}

/** Whoever is asked, or else the first who has to do with any help. */
const goOnWithHelp: Act = (world, by, choice) => {
  for (const phone of [by, ...others(world, by)]) {
    const view = at(queries.helps({ open: choice.amount % 4 > 0 }, phone.context), choice.whom);
    if (view !== undefined) return goOn(phone, view.id, choice);
  }
};

/** Two who sit together, one of them in need: step by step, as far as they come. Now and then they do not listen to each other. */
const lendAHand: Act = (world, by, choice) => {
  const other = at(others(world, by), choice.whom);
  if (other === undefined) return;
  askForHelp(world, by, choice);
  hearAll(other, by);
  const [posted] = ofKind(by, 'listing.post').slice(-1);
  if (posted !== undefined) answerRequest(other, posted.id, choice);
  const [help] = ofKind(other, 'aid.help').slice(-1);
  if (help === undefined) return;
  hearAll(by, other);
  for (let round = 0; round < 2 + (choice.pick % 5); round += 1) {
    const [phone, partner] = round % 2 === 0 ? [by, other] : [other, by];
    const pick = choice.pick + 3 * round;
    if (pick % 5 > 0) hearAll(phone, partner);
    goOn(phone, help.id, { ...choice, pick, amount: choice.amount + round });
  }
};

/** A coordinator has seen that somebody may drive, or sees that they may not any more. */
const giveMark: Act = (world, by, { whom, pick }) => {
  const giver = founderOf(world) ?? by;
  const given = pick % 2 === 0 ? at(marksService.queries.marks({}, giver.context).given, whom) : undefined;
  if (given !== undefined)
    return tap(giver, marksService.commands.remove, { account: given.account, mark: given.mark });
  const account = at([...giver.state.membership.members.keys()], whom) as string | undefined as AccountId | undefined;
  if (account === undefined) return;
  tap(giver, marksService.commands.give, {
    account,
    mark: 'driving',
    until: pick % 3 === 0 ? giver.now + yearMs : null,
  });
};

export const aiding = { askForHelp, offerHelp, goOnWithHelp, lendAHand, giveMark } as const;
