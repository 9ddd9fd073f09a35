/** Help for nothing: asked for, offered, accepted and done by the commands behind the screens, and now and then past them. */

import { heldAccounts } from '../../../src/core/accounts/held.ts';
import { type AccountId, idToBytes } from '../../../src/core/ids.ts';
import type { ListingRecord } from '../../../src/core/listings/record.ts';
import { recordsOf } from '../../../src/core/records.ts';
import type { AidAct } from '../../../src/modules/aid/may.ts';
import type { HelpView } from '../../../src/modules/aid/select.ts';
import { aidService } from '../../../src/modules/aid/service.ts';
import { listingsService } from '../../../src/modules/listings/service.ts';
import { hearAll } from '../world/network.ts';
import type { SimulatedPhone } from '../world/phone.ts';
import { type Act, at, type Choice, ofKind, others, tap } from './act.ts';

const { commands, queries } = aidService;
const dayMs = 24 * 3600 * 1000;

/** Its member's account, or one that it keeps. */
const voice = (by: SimulatedPhone, pick: number): AccountId | undefined => at([...heldAccounts(by.context)], pick);

const requestsOn = ({ state }: SimulatedPhone) =>
  recordsOf<ListingRecord | undefined>(state, 'listings').filter(([, record]) => record?.return === 'nothing');

const describe = (by: SimulatedPhone, { whom, pick, amount }: Choice): void => {
  const [listing] = at(requestsOn(by), whom) ?? [];
  if (listing === undefined) return;
  const shift = { from: by.now - dayMs, to: by.now + dayMs, helpers: 1 + (amount % 3) };
  const shifts = pick % 3 === 0 ? [shift] : [];
  const mark = pick % 5 === 0 ? 'driving' : null;
  tap(by, commands.describe, { listing, sort: 'time', urgency: 'week', helpers: 1 + (amount % 3), shifts, mark });
};

const askForHelp: Act = (_, by, choice) => {
  const account = voice(by, choice.amount);
  if (account === undefined) return;
  tap(by, listingsService.commands.post, {
    ...{ account, side: choice.whom % 3 === 0 ? 'offer' : 'need', return: 'nothing', title: 'A ride', words: '' },
    ...{ category: 'transport', price: null, other: '', place: '', until: null, endless: false },
  });
  if (choice.pick % 2 === 0) describe(by, { ...choice, whom: requestsOn(by).length - 1 });
};

const offerHelp: Act = (_, by, { whom, pick, amount }) => {
  const [listing] = at(requestsOn(by), whom) ?? [];
  const account = voice(by, amount);
  if (listing === undefined || account === undefined) return;
  const shifts = queries.request({ listing }, by.context).request?.details?.shifts ?? [];
  tap(by, commands.help, { listing, account, shift: at(shifts, pick) ?? null, words: 'Yes' });
};

const moves: Readonly<Record<AidAct, (by: SimulatedPhone, view: HelpView, choice: Choice) => void>> = {
  accept: (by, { id: help, helped }, { pick }) => {
    const tells = pick % 2 === 0 && heldAccounts(by.context).has(helped);
    tap(by, commands.accept, { help, address: tells ? 'Mill Lane 3' : '' });
  },
  decline: (by, { id: help }) => tap(by, commands.decline, { help, words: '' }),
  withdraw: (by, { id: help }) => tap(by, commands.withdraw, { help, words: 'No' }),
  address: (by, { id: help }) => tap(by, commands.address, { help, words: 'Mill Lane 3' }),
  done: (by, { id: help }) => tap(by, commands.done, { help }),
  'not-done': (by, { id: help }) => tap(by, commands.notDone, { help, words: 'Nobody came' }),
  thanks: (by, { id: help }) => tap(by, commands.thanks, { help, face: 'happy', words: 'Thanks' }),
};

const isForward = (act: AidAct): boolean => act === 'accept' || act === 'done' || act === 'thanks';

/** Mostly forward: yes, and done. Now and then something else that may be done. */
const goOnWithHelp: Act = (_, by, choice) => {
  const all = queries.helps({ open: choice.amount % 4 > 0 }, by.context);
  const due = all.filter(({ acts }) => acts.some(isForward));
  const view = at(due.length > 0 ? due : all, choice.whom);
  if (view === undefined) return;
  const besides = view.acts.filter((act) => !isForward(act));
  const goesOn = choice.pick % 4 > 0;
  if (due.length === 0 && goesOn) return;
  const act = at(goesOn || besides.length === 0 ? view.acts.filter(isForward) : besides, choice.amount);
  if (act !== undefined) moves[act](by, view, choice);
};

/** Two who sit together, one of them in need: step by step, as far as they come. */
const lendAHand: Act = (world, by, choice) => {
  const other = at(others(world, by), choice.whom);
  if (other === undefined) return;
  askForHelp(world, by, choice);
  for (let round = 0; round < 4 + (choice.pick % 8); round += 1) {
    const [phone, partner] = round % 2 === 0 ? [other, by] : [by, other];
    hearAll(phone, partner);
    const next = { whom: choice.whom + round, pick: choice.pick + round, amount: choice.amount + 5 * round };
    if (round > 0) goOnWithHelp(world, phone, next);
    else for (const [whom] of requestsOn(phone).entries()) offerHelp(world, phone, { ...next, whom });
  }
};

/** Half of the time one that was given is taken away, where there is any. */
const giveMark: Act = (_, by, { whom, pick }) => {
  const taken = pick % 2 === 0 ? at(queries.marks({}, by.context).given, whom) : undefined;
  if (taken !== undefined) return tap(by, commands.unmark, taken);
  const account = at([...by.state.membership.members.keys()], whom) as string as AccountId | undefined;
  if (account === undefined) return;
  tap(by, commands.mark, { account, mark: 'driving', until: pick % 3 === 0 ? by.now + dayMs : null });
};

/** Steps of a help as if one were the other side of it, or a coordinator. */
const interfere: Act = (_, by, { whom, pick, amount }) => {
  const kind = at(
    [
      ...([
        'aid.details',
        'aid.help',
        'aid.accept',
        'aid.decline',
        'aid.withdraw',
        'aid.done',
        'aid.not-done',
      ] as const),
      ...(['aid.address', 'aid.thanks', 'aid.mark', 'aid.unmark'] as const),
    ],
    pick,
  );
  const idOf = (...kinds: readonly string[]) => at(ofKind(by, ...kinds), whom)?.id;
  const about = kind === 'aid.details' || kind === 'aid.help' ? idOf('listing.post') : idOf('aid.help', 'aid.mark');
  const whose = voice(by, amount);
  const theirs = at([...by.state.membership.members.keys()], whom);
  if (kind === undefined || about === undefined || whose === undefined || theirs === undefined) return;
  const ref = idToBytes(about);
  const account = idToBytes(amount % 2 === 0 ? whose : (theirs as string as AccountId));
  const acceptance = idOf('aid.accept');
  const memo = Uint8Array.of(1);
  const payloads = {
    'aid.details': { ref, sort: 'space', urgency: 'today', helpers: 1 + (amount % 30) },
    'aid.help': { ref, from: idToBytes(whose), to: idToBytes(theirs) },
    'aid.accept': { ref },
    'aid.decline': { ref },
    'aid.withdraw': { ref },
    'aid.done': { ref, account },
    'aid.not-done': { ref, memo },
    'aid.address': { ref, refs: acceptance === undefined ? [] : [idToBytes(acceptance)], memo },
    'aid.thanks': { ref, account, face: 'sad', words: '' },
    'aid.mark': { account, mark: 'driving' },
    'aid.unmark': { ref },
  };
  by.sign([by.scribble(kind, payloads[kind])]);
};

export const aiding = { askForHelp, offerHelp, goOnWithHelp, lendAHand, giveMark } as const;
export const interfering = { interfere } as const;
