/** What a member may do about a decision, and why not. */
import { describe, expect, test } from 'vitest';
import type { Option } from '../../../src/core/ballots/entries.ts';
import { idToBytes } from '../../../src/core/ids.ts';
import { faultInVoters } from '../../../src/modules/deciding/opening.ts';
import { hours, settle } from '../../core/cast.ts';
import {
  act,
  ballotOn,
  codeOf,
  dayMs,
  decisionOn,
  draftsOf,
  idOf,
  nothing,
  opened,
  proposal,
  refusalOf,
  salt,
  three,
  voters,
  votes,
  yesNo,
} from './deciding.ts';

const policy = (value: number, key = 'deciding.grace-days') => ({ act: 'policy.set', terms: { key, value } });

describe('a decision', () => {
  test('is said, said better by whoever proposed it, and let go', () => {
    const { ana, bea, all } = voters();
    const id = idOf(act(bea, 'post', { ...proposal, stage: 'idea', words: 'With clay.', icon: 'home' }));
    settle(...all);
    expect(decisionOn(ana, id)).toMatchObject({ stage: 'idea', mine: false, leads: true, waits: null, icon: 'home' });
    act(bea, 'set', { decision: id, title: 'An oven', stage: 'proposal', icon: '', change: policy(3) });
    expect(draftsOf(bea, 'set', { decision: id, title: 'An oven', icon: '', change: policy(3) })).toBe(0);
    settle(...all);
    expect(decisionOn(bea, id)).toMatchObject({ stage: 'proposal', title: 'An oven', icon: null, waits: 'open' });
    act(ana, 'end', { decision: id, how: 'declined' });
    expect(decisionOn(ana, id)).toMatchObject({ stage: 'over', waits: null, ended: { how: 'declined' } });
  });

  test('is refused', () => {
    const cast = voters();
    const { ana, bea, carla, all } = cast;
    expect(codeOf(bea, 'post', { ...proposal, title: ' ' })).toBe('deciding.title-missing');
    expect(codeOf(bea, 'post', { ...proposal, topic: '' })).toBe('deciding.topic-missing');
    expect(refusalOf(bea, 'post', { ...proposal, summary: 'x'.repeat(2001) })).toEqual({
      code: 'deciding.too-long',
      values: { most: 2000 },
    });
    expect(codeOf(bea, 'post', { ...proposal, account: ana.account })).toBe('decision.not-your-account');
    const { decision, ballot } = opened(cast);
    expect(codeOf(bea, 'set', { decision: nothing, title: 'x' })).toBe('decision.no-such-decision');
    // A coordinator may let it go, and not say it otherwise.
    expect(codeOf(ana, 'set', { decision, title: 'x' })).toBe('decision.not-yours');
    expect(codeOf(carla, 'end', { decision, how: 'declined' })).toBe('decision.not-yours');
    expect(codeOf(bea, 'set', { decision, title: 'x' })).toBe('deciding.vote-is-open');
    expect(codeOf(ana, 'end', { decision, how: 'declined' })).toBe('deciding.vote-is-open');
    for (const phone of all) votes(phone, ballot, 'no');
    settle(...all);
    act(bea, 'close', { ballot });
    act(bea, 'end', { decision, how: 'declined' });
    expect(codeOf(bea, 'open', { ...yesNo, decision })).toBe('deciding.has-ended');
  });
});

describe('a vote is started', () => {
  test('with what is asked as it stood, and the group’s days for phones out of reach', () => {
    const cast = voters({ 'deciding.grace-days': 3 });
    const { ballot } = opened(cast, { prompt: 'What would you need?', days: 5 });
    expect(ballotOn(cast.carla, ballot)).toMatchObject({
      ...{ title: proposal.title, summary: proposal.summary, topic: proposal.topic, prompt: 'What would you need?' },
      ...{ grace: 3 * dayMs, voters: 5, voted: 0, delegating: true, hidden: false, opener: false, change: null },
    });
  });

  test('on a rule: from the change that stands now', () => {
    const cast = voters();
    const { ana, bea, all } = cast;
    const first = ana.sign('policy.set', { key: 'deciding.grace-days', value: 4 });
    settle(...all);
    const { ballot } = opened(cast, {}, { change: policy(6) });
    expect(ballotOn(bea, ballot).change).toEqual({
      act: 'policy.set',
      terms: { key: 'deciding.grace-days', value: 6, ref: idOf(first) },
    });
  });

  test('on somebody’s place in the group: with what the terms name', () => {
    const cast = voters();
    const terms = { member: idToBytes(cast.carla.member), role: 'coordinator' };
    const { ballot } = opened(cast, {}, { change: { act: 'role.grant', terms } });
    expect(ballotOn(cast.bea, ballot).change).toMatchObject({
      act: 'role.grant',
      terms: { member: cast.carla.member },
    });
  });

  test('is refused', () => {
    const cast = voters({ 'deciding.quorum': 40 });
    const { bea, carla } = cast;
    const decision = idOf(act(bea, 'post', proposal));
    const asking = (args: object) => codeOf(bea, 'open', { ...yesNo, decision, ...args });
    const choosing = (args: object) => asking({ ...three, ...args });
    const withCosts = (cost: number): Option[] => three.options.map((each) => ({ ...each, cost }));
    expect(codeOf(carla, 'open', { ...yesNo, decision })).toBe('decision.no-such-decision');
    expect(asking({ hidden: true, method: 'consent' })).toBe('deciding.consent-is-open');
    expect(asking({ quorum: 101 })).toBe('deciding.quorum-unsound');
    expect(asking({ days: 0 })).toBe('deciding.days-unsound');
    expect(asking({ prompt: 'x'.repeat(161) })).toBe('deciding.too-long');
    expect(asking({ options: three.options })).toBe('deciding.options-unsound');
    expect(faultInVoters(901, false)).toMatchObject({ error: { code: 'deciding.too-many-voters' } });
    expect(faultInVoters(701, true)).toMatchObject({ error: { values: { voters: 701, most: 900, hidden: 700 } } });
    expect([faultInVoters(900, false), faultInVoters(700, true)]).toEqual([null, null]);
    expect(choosing({ options: [] })).toBe('deciding.options-missing');
    expect(choosing({ options: [three.options[0], three.options[0]] })).toBe('deciding.options-unsound');
    expect(choosing({ options: [...three.options, { ...three.options[0], label: 'x'.repeat(81) }] })).toBe(
      'deciding.too-long',
    );
    expect(
      choosing({ options: [...three.options, { ...three.options[0], label: 'y', meaning: 'x'.repeat(281) }] }),
    ).toBe('deciding.too-long');
    expect(choosing({ method: 'score', winners: 4 })).toBe('deciding.winners-unsound');
    expect(choosing({ method: 'dots', dots: 0 })).toBe('deciding.dots-unsound');
    expect(choosing({ options: withCosts(5) })).toBe('deciding.budget-unsound');
    expect(choosing({ method: 'shares', budget: 10, unit: hours })).toBe('deciding.budget-unsound');
    expect(choosing({ method: 'shares', options: withCosts(5), budget: 10, unit: 'other' })).toBe('unknown-unit');
    expect(
      draftsOf(bea, 'open', { ...three, decision, method: 'shares', options: withCosts(5), budget: 10, unit: hours }),
    ).toBe(1);

    act(bea, 'set', { decision, change: policy(6) });
    expect(choosing({})).toBe('deciding.change-needs-yes-no');
    expect(refusalOf(bea, 'open', { ...yesNo, decision, quorum: 39 })).toEqual({
      code: 'deciding.quorum-too-low',
      values: { least: 40 },
    });
    act(bea, 'set', { decision, change: { act: 'pay', terms: {} } });
    expect(asking({})).toBe('deciding.change-unsound');
    act(bea, 'set', { decision, change: { act: 'policy.set', terms: { key: 'leaving' } } });
    expect(asking({})).toBe('deciding.change-unsound');
    // What coordinators alone may do is not voted on.
    act(bea, 'set', { decision, change: { act: 'limit.cut', terms: {} } });
    expect(asking({})).toBe('deciding.change-unsound');
  });

  test('in more ways only where the group has not switched them off, and one at a time', () => {
    const cast = voters({ 'deciding.more-ways': false });
    const decision = idOf(act(cast.bea, 'post', proposal));
    expect(codeOf(cast.bea, 'open', { ...three, decision })).toBe('deciding.way-switched-off');
    act(cast.bea, 'open', { ...yesNo, method: 'consent', decision });
    expect(codeOf(cast.bea, 'open', { ...yesNo, decision })).toBe('deciding.vote-is-open');
  });
});

describe('a vote is refused', () => {
  test('that says nothing that was asked', () => {
    const cast = voters();
    const { bea, carla } = cast;
    const { ballot } = opened(cast, { method: 'consent' });
    const saying = (args: object) => codeOf(carla, 'vote', { ballot, choice: 'agree', reason: '', salt: '', ...args });
    expect(saying({ ballot: nothing })).toBe('ballot.no-such-ballot');
    expect(saying({ choice: 'yes' })).toBe('ballot.wrong-choice');
    expect(saying({ choice: 'object', reason: ' ' })).toBe('ballot.needs-reason');
    expect(saying({ reason: 'x'.repeat(501) })).toBe('deciding.too-long');
    expect(saying({ account: bea.account })).toBe('ballot.not-your-vote');
  });

  test('of one who came later, or that comes later', () => {
    const cast = voters();
    const { ana, bea, all } = cast;
    const { ballot } = opened(cast);
    const saying = { ballot, choice: 'yes', reason: '', salt: salt() } as const;
    expect(codeOf(ana, 'vote', { ...saying, account: 'f'.repeat(64) as typeof ana.account })).toBe(
      'ballot.not-a-voter',
    );
    for (const phone of all) votes(phone, ballot, 'yes');
    settle(...all);
    expect(codeOf(ana, 'vote', { ...saying, account: bea.account })).toBe('deciding.voted-themselves');
    act(bea, 'close', { ballot });
    expect(codeOf(bea, 'vote', saying)).toBe('deciding.is-closed');
    expect(codeOf(bea, 'close', { ballot })).toBe('ballot.closed-already');
  });

  test('that is hidden and gives a reason, or is sealed with nothing', () => {
    const cast = voters();
    const { ballot } = opened(cast, { hidden: true });
    const saying = { ballot, choice: 'yes', reason: '', salt: salt() } as const;
    expect(codeOf(cast.carla, 'vote', { ...saying, reason: 'Because' })).toBe('deciding.no-reasons-hidden');
    expect(codeOf(cast.carla, 'vote', { ...saying, salt: 'ab' })).toBe('malformed');
  });
});

test('a vote is closed by the phone that opened it, once it is time', () => {
  const cast = voters();
  const { ana, bea } = cast;
  const { ballot } = opened(cast);
  expect(codeOf(bea, 'close', { ballot: nothing })).toBe('ballot.no-such-ballot');
  expect(codeOf(ana, 'close', { ballot })).toBe('ballot.not-your-ballot');
  expect(codeOf(bea, 'close', { ballot })).toBe('deciding.too-early');
  expect(ballotOn(bea, ballot).notClose).toBe('deciding.too-early');
  bea.now += 7 * dayMs;
  expect(ballotOn(bea, ballot).notClose).toBeNull();
  act(bea, 'close', { ballot });
});
