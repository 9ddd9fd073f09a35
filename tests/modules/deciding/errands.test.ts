/** What of the group's decisions waits for whom. */
import { expect, test } from 'vitest';
import { settle } from '../../core/cast.ts';
import { act, ask, decisionOn, errandsOf, later, opened, topicsOf, voters, votes, yesNo } from './deciding.ts';

test('a vote waits for everybody who has one, until they have given it or it is over', () => {
  const cast = voters();
  const { ana, bea, all } = cast;
  const { ballot } = opened(cast);
  expect(errandsOf(ana)).toMatchObject([
    { topic: 'deciding.vote', subject: ballot, member: bea.member, values: { title: 'A shared oven' } },
  ]);
  expect(ask(ana, 'list', {})).toMatchObject([{ waits: 'vote', stage: 'vote', voted: 0, voters: 5 }]);
  votes(ana, ballot, 'yes');
  expect(topicsOf(ana)).toEqual([]);
  later(10, ...all);
  expect(topicsOf(cast.carla)).toEqual([]);
});

test('closing it waits for the phone that opened it, as soon as nothing can change it', () => {
  const cast = voters();
  const { ana, bea, carla, all } = cast;
  const { ballot, decision } = opened(cast);
  for (const phone of [ana, bea, carla]) votes(phone, ballot, 'yes');
  settle(...all);
  expect(topicsOf(bea)).toEqual(['close']);
  expect(topicsOf(cast.dora)).toEqual(['vote']);
  expect(decisionOn(bea, decision).waits).toBe('close');
  act(bea, 'close', { ballot });
  expect(topicsOf(bea)).toEqual(['outcome']);
});

test('after an objection it is to be changed and asked again', () => {
  const cast = voters();
  const { bea, carla, all } = cast;
  const { ballot, decision } = opened(cast, { method: 'consent' });
  votes(carla, ballot, 'object', { reason: 'The smoke comes into my house' });
  settle(...all);
  // One objection settles it.
  act(bea, 'close', { ballot });
  settle(...all);
  expect(topicsOf(bea)).toEqual(['again']);
  expect(topicsOf(carla)).toEqual([]);
  expect(decisionOn(bea, decision)).toMatchObject({ waits: 'again', stage: 'outcome', passed: false });
  act(bea, 'set', { decision, summary: 'At the edge of the village.' });
  act(bea, 'open', { ...yesNo, method: 'consent', decision });
  settle(...all);
  expect(topicsOf(bea)).toEqual(['vote']);
  later(30, ...all);
});

test('how the group votes is told to whoever starts one', () => {
  const { ana } = voters({ 'deciding.more-ways': false, 'deciding.quorum': 30 });
  expect(ask(ana, 'ways', {})).toEqual({ more: false, quorum: 30, graceDays: 2 });
});
