/** What is put to the vote, out of what somebody wished for, as things stand when it is opened. */
import { expect, test } from 'vitest';
import type { Change } from '../../../src/core/decisions/entries.ts';
import { coordinators, cutoffOf } from '../../../src/core/membership/select.ts';
import { hours, settle } from '../../core/cast.ts';
import { limitOf, raise } from '../../core/governing.ts';
import { act, codeOf, decisionOn, idOf, nothing, opened, proposal, voters, votes, yesNo } from './deciding.ts';

type Cast = ReturnType<typeof voters>;

/** Bea wishes it, all but Dora want it, and Bea's phone does it. */
function wanted(cast: Cast, change: Change) {
  const { ana, bea, carla, elio, all } = cast;
  const { ballot } = opened(cast, {}, { change });
  for (const phone of [ana, bea, carla, elio]) votes(phone, ballot, 'yes');
  settle(...all);
  act(bea, 'close', { ballot });
  settle(...all);
}

test('a limit is raised and cut by what was wished, on what it is by then', () => {
  const cast = voters();
  const { ana, bea, dora, all } = cast;
  const before = limitOf(dora);
  const terms = { member: dora.member, unit: hours, amount: 60 };
  const decision = idOf(act(bea, 'post', { ...proposal, change: { act: 'limit.raise', terms } }));
  raise(ana, dora, 30);
  settle(...all);
  const ballot = idOf(act(bea, 'open', { ...yesNo, decision }));
  settle(...all);
  for (const phone of all) votes(phone, ballot, 'yes');
  settle(...all);
  act(bea, 'close', { ballot });
  settle(...all);
  expect(limitOf(dora)).toBe(before + 90);
  wanted(cast, { act: 'limit.cut', terms });
  expect(limitOf(dora)).toBe(before + 30);
  expect(decisionOn(ana, decision).ballots[0]?.change?.terms).toMatchObject({ member: dora.member, amount: 60 });
});

test('somebody is made a coordinator, removed, and a member again', () => {
  const cast = voters();
  const { ana, bea, carla, dora } = cast;
  wanted(cast, { act: 'role.grant', terms: { member: carla.member, role: 'coordinator' } });
  expect(coordinators(ana.state)).toContain(carla.member);
  wanted(cast, { act: 'member.remove', terms: { member: dora.member } });
  expect(cutoffOf(bea.state, dora.member)).not.toBeNull();
  wanted(cast, { act: 'member.restore', terms: { member: dora.member } });
  expect(cutoffOf(bea.state, dora.member)).toBeNull();
});

test.each([
  ['nobody knows them', { act: 'member.remove', terms: { member: nothing } }],
  ['there is no such unit', { act: 'limit.raise', terms: { member: 'bea', unit: 'loaves', amount: 60 } }],
  ['no amount is said', { act: 'limit.cut', terms: { member: 'bea', unit: hours } }],
  ['they are here', { act: 'member.restore', terms: { member: 'bea' } }],
  ['no vote does such a thing', { act: 'pay', terms: { member: 'bea' } }],
] as const)('a wish that can’t be is not put to the vote: %s', (_, { act: name, terms }) => {
  const { bea } = voters();
  const change = { act: name, terms: { ...terms, ...(terms.member === 'bea' && { member: bea.member }) } };
  const decision = idOf(act(bea, 'post', { ...proposal, change }));
  expect(codeOf(bea, 'open', { ...yesNo, decision })).toBe('deciding.change-unsound');
});
