/** What a member may do about help for nothing, what screens are told of it, and why not. */
import { describe, expect, test } from 'vitest';
import type { EntryId } from '../../../src/core/ids.ts';
import { aidService } from '../../../src/modules/aid/service.ts';
import { type Phone, settle } from '../../core/cast.ts';
import { change } from '../../core/listings/listings.ts';
import {
  accepted,
  act,
  actAll,
  ask,
  codeOf,
  completed,
  dayMs,
  helpOn,
  hourMs,
  idOf,
  neighbours,
  offered,
  plainly,
  readersOf,
  request,
  stageOn,
  topicsOf,
} from './helping.ts';

const nothing = 'f'.repeat(64) as EntryId;
const long = 'x'.repeat(281);
const seen = (phone: Phone, listing: EntryId) => {
  const view = ask(phone, 'request', { listing }).request;
  if (view === null) throw new Error('there is no such request');
  return view;
};

describe('a request', () => {
  test('says more than its listing; what is as it was drafts nothing; the last word stands', () => {
    const { ana, bea, all } = neighbours();
    const listing = idOf(request(ana));
    expect(seen(ana, listing)).toMatchObject({ details: null, filling: { wanted: 1, accepted: 0 }, mine: true });
    const shifts = [{ from: ana.now + dayMs, to: ana.now + dayMs + hourMs, helpers: 2 }];
    const details = { ...plainly, sort: 'skill', urgency: 'week', helpers: 3, shifts, mark: 'driving' } as const;
    act(ana, 'describe', { listing, ...details });
    expect(actAll(ana, 'describe', { listing, ...details })).toEqual([]);
    settle(...all);
    expect(seen(bea, listing)).toMatchObject({ details, filling: { wanted: 2 }, forNothing: true, mine: false });
    act(ana, 'describe', { listing, ...plainly });
    expect(seen(ana, listing).details).toEqual(plainly);
  });

  test('is refused when it can not be', () => {
    const { ana, bea, all } = neighbours();
    const listing = idOf(request(ana));
    settle(...all);
    const spoilt = (phone: Phone, more: object, id = listing) =>
      codeOf(phone, 'describe', { listing: id, ...plainly, ...more });
    expect(spoilt(ana, {}, nothing)).toBe('aid.no-such-listing');
    expect(spoilt(bea, {})).toBe('aid.not-your-account');
    expect(spoilt(ana, { helpers: 0 })).toBe('aid.helpers-unsound');
    expect(spoilt(ana, { shifts: [{ from: 1, to: 2, helpers: 31 }] })).toBe('aid.helpers-unsound');
    expect(spoilt(ana, { shifts: [{ from: 2, to: 2, helpers: 1 }] })).toBe('aid.shifts-unsound');
    expect(spoilt(ana, { shifts: Array.from({ length: 11 }, (_, at) => ({ from: 1, to: 2 + at, helpers: 1 })) })).toBe(
      'aid.too-many-shifts',
    );
    expect(spoilt(ana, { mark: 'x'.repeat(33) })).toBe('aid.mark-unsound');
    const sold = idOf(request(ana, { return: 'units' }));
    expect(spoilt(ana, {}, sold)).toBe('aid.not-for-nothing');
  });
});

describe('help', () => {
  test('goes from an answer to both histories, and the address is for the accepted helper alone', () => {
    const cast = neighbours();
    const { ana, bea, carla, all } = cast;
    const { id, listing, help } = offered(cast);
    expect(readersOf(help)).toEqual(expect.arrayContaining([ana.device, bea.device]));
    expect(readersOf(help)).not.toContain(carla.device);
    expect(seen(ana, listing).helps).toMatchObject([
      { id, words: 'I have a car', stage: 'offered', waitingFor: ana.account },
    ]);
    expect(seen(carla, listing)).toMatchObject({
      helps: [],
      answerers: [{ account: carla.account, lacksMark: false }],
    });
    expect(seen(bea, listing).answerers).toEqual([]);
    expect(ask(carla, 'help', { id }).help).toBeNull();
    expect([topicsOf(ana), topicsOf(bea)]).toEqual([['offered'], []]);
    expect([...aidService.partners(bea.context, 'all')]).toEqual([ana.member]);
    expect([...aidService.partners(ana.context, 'all')]).toEqual([]);

    act(ana, 'accept', { help: id });
    const told = act(ana, 'address', { help: id, words: 'Mill Lane 3' });
    settle(...all);
    expect(readersOf(told)).toEqual(expect.arrayContaining([ana.device, bea.device]));
    expect(readersOf(told)).not.toContain(carla.device);
    expect(helpOn(bea, id)).toMatchObject({ stage: 'accepted', address: 'Mill Lane 3', acts: ['withdraw', 'done'] });
    expect(helpOn(ana, id).acts).toEqual(['decline', 'address', 'done', 'not-done']);
    expect([topicsOf(ana), topicsOf(bea)]).toEqual([[], ['accepted']]);
    expect([...aidService.partners(ana.context, 'at-hand')]).toEqual([bea.member]);
    act(ana, 'address', { help: id, words: 'At the back door' });
    settle(...all);
    expect(helpOn(bea, id).address).toBe('At the back door');

    act(bea, 'done', { help: id });
    settle(...all);
    expect(helpOn(ana, id)).toMatchObject({ waitingFor: ana.account, done: { helper: true, helped: false } });
    expect(topicsOf(ana)).toEqual(['confirm']);
    act(ana, 'done', { help: id });
    act(ana, 'thanks', { help: id, face: 'happy', words: 'You saved my day' });
    settle(...all);
    expect(helpOn(bea, id)).toMatchObject({ stage: 'completed', thanks: { mine: null, theirs: { face: 'happy' } } });
    expect(ask(carla, 'history', { member: bea.member })).toMatchObject({
      given: 1,
      received: 0,
      lines: [{ help: id, gave: true, other: ana.account, title: 'A ride', thanks: { words: 'You saved my day' } }],
    });
    expect(ask(carla, 'history', { member: ana.member })).toMatchObject({ given: 0, received: 1 });
    act(ana, 'thanks', { help: id, face: 'happy', words: 'Thank you' });
    expect(helpOn(ana, id).thanks.mine?.words).toBe('Thank you');
    expect(ask(ana, 'helps', { open: true })).toEqual([]);
    expect(ask(ana, 'helps', { open: false })).toMatchObject([{ id }]);
  });

  test('of an offer: whoever answers is helped, and tells where', () => {
    const cast = neighbours();
    const { ana, bea, all } = cast;
    const { id } = offered(cast, { side: 'offer' });
    expect(helpOn(ana, id)).toMatchObject({ helps: true, helper: ana.account, helped: bea.account });
    act(ana, 'accept', { help: id });
    settle(...all);
    expect(codeOf(ana, 'address', { help: id, words: 'Here' })).toBe('aid.not-the-helped');
    act(bea, 'address', { help: id, words: 'Hill 2' });
    settle(...all);
    expect(helpOn(ana, id).address).toBe('Hill 2');
  });

  test('may be by more than were wanted, which is shown; those who are too many can be declined', () => {
    const cast = neighbours();
    const { ana, carla, all } = cast;
    const { listing, id } = accepted(cast);
    expect(seen(ana, listing).full).toBe(true);
    const more = idOf(act(carla, 'help', { listing, shift: null, words: '' }));
    settle(...all);
    act(ana, 'accept', { help: more });
    expect(seen(ana, listing)).toMatchObject({ full: true, filling: { wanted: 1, accepted: 2 } });
    act(ana, 'decline', { help: id, words: 'Carla lives nearer' });
    settle(...all);
    expect(helpOn(cast.bea, id)).toMatchObject({ stage: 'declined', reason: 'Carla lives nearer', acts: [] });
    expect(seen(ana, listing).filling.accepted).toBe(1);
    act(ana, 'accept', { help: id });
    expect(stageOn(ana, id)).toBe('accepted');
  });

  test('is taken back before or after it was accepted', () => {
    const cast = neighbours();
    const { ana, bea, all } = cast;
    const [first, second] = [offered(cast).id, accepted(cast).id];
    for (const help of [first, second]) act(bea, 'withdraw', { help, words: 'My car broke down' });
    settle(...all);
    expect([first, second].map((id) => [stageOn(ana, id), helpOn(ana, id).reason])).toEqual([
      ['withdrawn', 'My car broke down'],
      ['withdrawn', 'My car broke down'],
    ]);
    expect([...aidService.partners(ana.context, 'all')]).toEqual([]);
  });

  test('did not happen, says the one who waited; who thinks better of it can still say that it did', () => {
    const cast = neighbours();
    const { ana, bea, all } = cast;
    const { id } = accepted(cast);
    act(bea, 'done', { help: id });
    act(ana, 'notDone', { help: id, words: 'Nobody came' });
    settle(...all);
    expect(helpOn(bea, id)).toMatchObject({ stage: 'not-done', reason: 'Nobody came', acts: [] });
    expect(ask(ana, 'history', { member: bea.member }).given).toBe(0);
    act(ana, 'done', { help: id });
    expect(stageOn(ana, id)).toBe('completed');
  });

  test('has no price: a payment that names it, or its listing, changes nothing of it', () => {
    const cast = neighbours();
    const { ana, bea, all } = cast;
    const { id, post, help } = accepted(cast);
    const before = helpOn(ana, id);
    ana.pay(bea, 60, { ref: help });
    ana.pay(bea, 60, { ref: post });
    settle(...all);
    expect(helpOn(ana, id)).toEqual(before);
    change(ana, post, { return: 'units' });
    settle(...all);
    expect(stageOn(bea, id)).toBe('accepted');
    act(bea, 'done', { help: id });
    act(ana, 'done', { help: id });
    settle(...all);
    expect(stageOn(bea, id)).toBe('completed');
  });

  test('is refused when it can not be', () => {
    const cast = neighbours();
    const { ana, bea, carla, all } = cast;
    const { listing, id, post } = offered(cast);
    const answer = (phone: Phone, more: object = {}) =>
      codeOf(phone, 'help', { listing, shift: null, words: '', ...more });
    expect(answer(carla, { listing: nothing })).toBe('aid.no-such-listing');
    expect(answer(ana)).toBe('aid.own-listing');
    expect(answer(carla, { account: bea.account })).toBe('aid.not-your-account');
    expect(answer(bea)).toBe('aid.already-answered');
    expect(answer(carla, { words: long })).toBe('aid.words-too-long');
    expect(answer(carla, { shift: { from: 1, to: 2 } })).toBe('aid.no-such-shift');
    const about = { help: id, words: '' };
    expect(codeOf(ana, 'accept', { help: nothing })).toBe('aid.no-such-help');
    expect(codeOf(carla, 'accept', { help: id })).toBe('aid.not-a-party');
    expect(codeOf(bea, 'accept', { help: id })).toBe('aid.not-the-asked');
    expect(codeOf(bea, 'decline', about)).toBe('aid.not-the-asked');
    expect(codeOf(ana, 'withdraw', about)).toBe('aid.not-the-answerer');
    expect(codeOf(ana, 'withdraw', { ...about, account: bea.account })).toBe('aid.not-your-account');
    for (const name of ['done', 'notDone', 'address'] as const)
      expect(codeOf(ana, name, about)).toBe('aid.not-accepted');
    expect(codeOf(ana, 'thanks', { ...about, face: 'happy' })).toBe('aid.not-completed');
    change(ana, post, { return: 'units' });
    settle(...all);
    expect(answer(carla)).toBe('aid.not-for-nothing');
    expect(codeOf(ana, 'accept', { help: id })).toBe('aid.not-for-nothing');
    change(ana, post, { return: 'nothing', paused: true });
    settle(...all);
    expect(answer(carla)).toBe('aid.not-open');
    act(ana, 'accept', { help: id });
    expect(codeOf(ana, 'accept', { help: id })).toBe('aid.already-accepted');
    expect(codeOf(ana, 'address', about)).toBe('aid.address-missing');
    expect(codeOf(ana, 'address', { help: id, words: long })).toBe('aid.address-too-long');
    expect(codeOf(ana, 'notDone', about)).toBe('aid.words-missing');
    settle(...all);
    expect(codeOf(bea, 'notDone', { help: id, words: 'No' })).toBe('aid.not-the-helped');
    act(bea, 'done', { help: id });
    expect(codeOf(bea, 'done', { help: id })).toBe('aid.already-said');
    act(ana, 'done', { help: id });
    settle(...all);
    for (const phone of [ana, bea]) expect(codeOf(phone, 'done', { help: id })).toBe('aid.is-over');
    expect(codeOf(ana, 'decline', about)).toBe('aid.is-over');
    expect(codeOf(bea, 'thanks', { help: id, face: 'happy', words: long })).toBe('aid.words-too-long');
  });
});

test('what one has done is in the history of a neighbour with another face too: a sad one, in words, with no sums', () => {
  const cast = neighbours();
  const { id } = completed(cast);
  act(cast.bea, 'thanks', { help: id, face: 'sad', words: 'It was a long way' });
  const [line] = ask(cast.bea, 'history', { member: cast.ana.member }).lines;
  expect(line).toMatchObject({ gave: false, thanks: { face: 'sad', words: 'It was a long way' } });
});
