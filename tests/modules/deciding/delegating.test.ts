/** Whom somebody trusts with their vote, and being told that this one says nothing. */
import { expect, test } from 'vitest';
import type { AccountId } from '../../../src/core/ids.ts';
import { meet, settle } from '../../core/cast.ts';
import { hold } from '../../core/meetings/meeting.ts';
import {
  act,
  ask,
  ballotOn,
  codeOf,
  draftsOf,
  errandsOf,
  idOf,
  later,
  nothing,
  opened,
  topicsOf,
  voters,
  votes,
} from './deciding.ts';

test('one trusts somebody on one topic, another in their place, and takes it back', () => {
  const { ana, bea, carla, all } = voters();
  act(ana, 'delegate', { topic: 'money', to: bea.account });
  expect(draftsOf(ana, 'delegate', { topic: 'money', to: bea.account })).toBe(0);
  const last = idOf(act(ana, 'delegate', { topic: 'money', to: carla.account }));
  act(ana, 'delegate', { topic: 'space', to: bea.account });
  settle(...all);
  const trusts = (phone: typeof ana) => ask(phone, 'delegations', {}).given.map(({ topic, to }) => [topic, to]);
  expect(trusts(ana)).toEqual([
    ['money', carla.account],
    ['space', bea.account],
  ]);
  expect(ask(carla, 'delegations', {})).toMatchObject({
    given: [],
    received: [{ topic: 'money', account: ana.account }],
    topics: ['money', 'space'],
  });
  act(ana, 'endDelegation', { delegation: last });
  expect(draftsOf(ana, 'endDelegation', { delegation: last })).toBe(0);
  // Whoever was trusted before is not trusted again by that.
  expect(trusts(ana)).toEqual([['space', bea.account]]);
});

test('one is told before it closes that whom they trust has not voted', () => {
  const cast = voters();
  const { ana, carla, bea, all } = cast;
  act(ana, 'delegate', { topic: 'space', to: carla.account });
  settle(...all);
  const { ballot } = opened(cast);
  expect(topicsOf(ana)).toEqual(['vote']);
  later(6, ...all);
  expect(topicsOf(ana)).toEqual(['vote', 'trusted']);
  expect(errandsOf(ana).at(-1)).toMatchObject({
    subject: ballot,
    values: { trusted: carla.account, account: ana.account, topic: 'space', title: 'A shared oven' },
  });
  votes(carla, ballot, 'yes');
  meet(...all);
  expect(topicsOf(ana)).toEqual(['vote']);
  expect(ballotOn(ana, ballot)).toMatchObject({ following: 1, own: [{ follows: carla.account }] });
  expect(topicsOf(bea)).toEqual(['vote']);
});

test('one is told when whom they trust voted on paper: what it says nobody knows, so nobody is counted as them', () => {
  const cast = voters();
  const { ana, bea, carla, dora, all } = cast;
  act(ana, 'delegate', { topic: 'space', to: carla.account });
  settle(...all);
  const { ballot } = opened(cast);
  const meeting = idOf(hold(bea, [bea, carla, dora]));
  const paper = idOf(act(bea, 'paper', { ballot, meeting, voted: [carla.account], totals: [1, 0, 0] }));
  settle(...all);
  // Until a second one has counted it, she has said nothing.
  expect(ballotOn(ana, ballot)).toMatchObject({ own: [{ follows: null, trustsPaperOf: null }] });
  act(dora, 'signPaper', { ballot, paper });
  settle(...all);
  expect(ballotOn(ana, ballot)).toMatchObject({ following: 0, own: [{ follows: null, trustsPaperOf: carla.account }] });
  later(6, ...all);
  expect(topicsOf(ana)).toEqual(['vote', 'trusted-on-paper']);
  expect(errandsOf(ana).at(-1)).toMatchObject({ values: { trusted: carla.account, account: ana.account } });
  votes(ana, ballot, 'yes');
  expect(topicsOf(ana)).toEqual([]);
});

test('is refused', () => {
  const { ana, bea } = voters();
  const given = idOf(act(ana, 'delegate', { topic: 'money', to: bea.account }));
  meet(ana, bea);
  const to = bea.account;
  expect(codeOf(ana, 'delegate', { topic: 'money', to: ana.account })).toBe('delegation.to-oneself');
  expect(codeOf(ana, 'delegate', { topic: ' ', to })).toBe('deciding.topic-missing');
  expect(codeOf(ana, 'delegate', { topic: 'x'.repeat(33), to })).toBe('deciding.too-long');
  expect(codeOf(ana, 'delegate', { topic: 'money', to: nothing as string as AccountId })).toBe(
    'deciding.no-such-person',
  );
  expect(codeOf(ana, 'delegate', { topic: 'money', to: ana.account, account: to })).toBe('ballot.not-your-account');
  expect(codeOf(ana, 'endDelegation', { delegation: nothing })).toBe('delegation.no-such-delegation');
  expect(codeOf(bea, 'endDelegation', { delegation: given })).toBe('ballot.not-your-account');
});
