/** Recording a meeting: what a command drafts the rules accept, and what it refuses; and what everybody reads of it. */
import { expect, test } from 'vitest';
import { type AccountId, idToBytes } from '../../../src/core/ids.ts';
import { meetingsService } from '../../../src/modules/meetings/service.ts';
import { meet, settle, village } from '../../core/cast.ts';
import { makeHelper, open } from '../../core/keeping.ts';
import { idOf } from '../../core/meetings/meeting.ts';
import { affairsOf } from '../affairs.ts';

const { act, refusalOf, ask } = affairsOf(meetingsService);

const plain = { title: 'Assembly', place: '', agenda: [] as string[], present: [] as AccountId[] };

test('one phone writes down who is there, also whom it keeps an account for, and everybody reads it', () => {
  const { ana, bea, carla } = village(['ana', 'bea', 'carla']);
  makeHelper(ana, bea);
  settle(ana, bea, carla);
  const lola = open(bea);
  const agenda = ['  The roof ', '', 'The well'];
  const begun = act(bea, 'hold', { title: ' Assembly', place: 'School', agenda, present: [bea.account, lola.account] });
  const id = idOf(begun);
  act(bea, 'present', { meeting: id, accounts: [bea.account, carla.account, carla.account] });
  settle(ana, bea, carla);
  expect(ask(carla, 'meeting', { id }).meeting).toEqual({
    ...{ id, account: bea.account, title: 'Assembly', place: 'School', endedAt: null, mine: false },
    ...{ agenda: ['The roof', 'The well'], present: [bea.account, lola.account, carla.account] },
    at: expect.any(Number),
  });
  act(bea, 'end', { meeting: id });
  expect(ask(bea, 'meeting', { id }).meeting).toMatchObject({ mine: true, endedAt: expect.any(Number) });
  expect(ask(ana, 'meeting', { id: idOf(ana.pay(bea, 1)) })).toEqual({ meeting: null });
});

test('they stand with the newest on top', () => {
  const { ana, bea } = village(['ana', 'bea']);
  const first = act(ana, 'hold', plain);
  ana.now += 3_600_000;
  const second = act(ana, 'hold', { ...plain, title: 'Harvest' });
  meet(ana, bea);
  expect(ask(bea, 'meetings', {}).map(({ id }) => id)).toEqual([idOf(second), idOf(first)]);
});

test('a command says why it can not', () => {
  const { ana, bea } = village(['ana', 'bea']);
  const hold = (more: Partial<typeof plain>) => refusalOf(ana, 'hold', { ...plain, ...more });
  expect(hold({ title: '  ' })).toBe('meeting.title-missing');
  expect(hold({ title: 'x'.repeat(121) })).toBe('meeting.title-too-long');
  expect(hold({ place: 'x'.repeat(61) })).toBe('meeting.place-too-long');
  expect(hold({ agenda: Array.from({ length: 13 }, () => 'The roof') })).toBe('meeting.agenda-too-long');
  expect(hold({ agenda: ['x'.repeat(121)] })).toBe('meeting.item-too-long');
  expect(hold({ present: ['ab'.repeat(32) as AccountId] })).toBe('meeting.unknown-account');
  expect(hold({ present: Array.from({ length: 501 }, () => ana.account) })).toBe('meeting.too-many');
  const meeting = idOf(act(ana, 'hold', { ...plain, present: [ana.account] }));
  meet(ana, bea);
  expect(refusalOf(ana, 'present', { meeting, accounts: [ana.account] })).toBe('meeting.nobody-new');
  expect(refusalOf(bea, 'present', { meeting, accounts: [bea.account] })).toBe('meeting.not-yours');
  expect(refusalOf(ana, 'present', { meeting: idOf(ana.pay(bea, 1)), accounts: [] })).toBe('meeting.no-such-meeting');
  ana.sign('meeting.end', { ref: idToBytes(meeting) });
  expect(refusalOf(ana, 'present', { meeting, accounts: [bea.account] })).toBe('meeting.is-over');
  expect(refusalOf(ana, 'end', { meeting })).toBe('meeting.is-over');
});
