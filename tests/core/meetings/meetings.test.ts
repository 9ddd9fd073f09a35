/** Who may say what of a meeting, and who was there: as a rule may ask, and as it is shown. */
import { expect, test } from 'vitest';
import { idToBytes } from '../../../src/core/ids.ts';
import { meetingNow } from '../../../src/core/meetings/record.ts';
import { presentAt, rejectionCodes } from '../../../src/core/meetings/rules.ts';
import { meet, newcomer, replayed, settle, village } from '../cast.ts';
import { makeHelper, open } from '../keeping.ts';
import { accountsOf, end, hold, idOf, namesOf, there } from './meeting.ts';

const reached = new Set<string>();
function expectCode(verdict: string, code: string): void {
  reached.add(code);
  expect(verdict).toBe(code);
}

test('somebody holds it, for themselves or for whom they keep an account', () => {
  const { ana, bea, carla } = village(['ana', 'bea', 'carla']);
  makeHelper(ana, bea);
  settle(ana, bea, carla);
  expect(bea.verdictOf(hold(bea, [ana, bea]))).toBe('valid');
  expect(bea.verdictOf(hold(bea, [], {}, open(bea)))).toBe('valid');
  expectCode(carla.verdictOf(hold(carla, [], {}, bea)), 'meeting.not-your-account');
});

test('whoever holds it says who is there and that it is over, on any phone of theirs, and nobody else', () => {
  const { ana, bea } = village(['ana', 'bea']);
  const [founding] = [...ana.held.values()];
  const tablet = newcomer('ana/tablet', ana);
  if (founding) tablet.addDevice(founding);
  const meeting = hold(ana);
  meet(ana, bea, tablet);
  expect(tablet.verdictOf(there(tablet, meeting, [bea]))).toBe('valid');
  expectCode(bea.verdictOf(there(bea, meeting, [bea])), 'meeting.not-yours');
  expectCode(bea.verdictOf(end(bea, meeting)), 'meeting.not-yours');
  expectCode(ana.verdictOf(there(ana, ana.pay(bea, 1), [bea])), 'meeting.no-such-meeting');
  expectCode(ana.verdictOf(end(ana, ana.pay(bea, 1))), 'meeting.no-such-meeting');
  expect(tablet.verdictOf(end(tablet, meeting))).toBe('valid');
});

test.each([
  ['twice the same', { twice: true }],
  ['a thirteenth line', { agenda: Array.from({ length: 13 }, () => 'The roof') }],
  ['an empty line', { agenda: [''] }],
  ['no time', { at: 0 }],
])('%s is no meeting', (_, { twice, ...fields }: Record<string, unknown>) => {
  const { ana } = village(['ana']);
  const said = twice ? hold(ana, [ana, ana]) : hold(ana, [], fields as never);
  expect(ana.verdictOf(said)).toBe('malformed');
});

test('nobody, or somebody twice, is nobody who came', () => {
  const { ana } = village(['ana']);
  const meeting = hold(ana);
  expect(ana.verdictOf(there(ana, meeting, []))).toBe('malformed');
  expect(ana.verdictOf(there(ana, meeting, [ana, ana]))).toBe('malformed');
});

test('a rule asks who was there by the entries that are named, and gets one answer on every phone', () => {
  const { ana, bea, carla } = village(['ana', 'bea', 'carla']);
  const all = [ana, bea, carla];
  const [meeting, other] = [hold(ana, [ana]), hold(ana)];
  const [first, second, elsewhere] = [
    there(ana, meeting, [bea]),
    there(ana, meeting, [carla]),
    there(ana, other, [bea]),
  ];
  meet(...all);
  const asked = (...said: (typeof first)[]) => namesOf(presentAt(carla.state, idOf(meeting), said.map(idOf)), all);
  expect(asked()).toEqual(['ana']);
  expect(asked(first)).toEqual(['ana', 'bea']);
  expect(asked(first, second)).toEqual(['ana', 'bea', 'carla']);
  expect(asked(elsewhere)).toBeNull();
  expect(presentAt(carla.state, idOf(first), [])).toBeNull();
});

test('all who were said to be there are shown, whoever heard what first', () => {
  const { ana, bea, carla } = village(['ana', 'bea', 'carla']);
  const meeting = hold(ana, [ana], { place: 'School' });
  const [first, second] = [there(ana, meeting, [bea]), there(ana, meeting, [carla, bea])];
  end(ana, meeting);
  const shown = meetingNow(ana.state, idOf(meeting));
  expect(shown).toMatchObject({ title: 'Assembly', place: 'School', said: [idOf(first), idOf(second)] });
  expect(namesOf(shown?.present ?? null, [ana, bea, carla])).toEqual(['ana', 'bea', 'carla']);
  expect(shown?.endedAt).not.toBeNull();
  const other = replayed(ana.state.group, [...ana.held.values()].reverse());
  expect(meetingNow(other, idOf(meeting))).toEqual(shown);
  expect(meetingNow(ana.state, idOf(first))).toBeNull();
});

test('of more than five hundred in one entry none is read', () => {
  const { ana } = village(['ana']);
  const many = Array.from({ length: 501 }, (_, at) => {
    const id = idToBytes(ana.account);
    id.set([at >> 8, at & 255]);
    return id;
  });
  const signed = (present: Uint8Array[]) => ana.verdictOf(hold(ana, [], { present }));
  expect([signed(many), signed(many.slice(1)), signed(accountsOf([ana]))]).toEqual(['malformed', 'valid', 'valid']);
});

test('every rule was broken', () => expect([...reached].sort()).toEqual([...rejectionCodes].sort()));
