/** The rules of the group: what they are, who changed them, and two decisions at the same time. */
import { describe, expect, test } from 'vitest';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { askFor, close, vote } from '../../core/ballots/asking.ts';
import { hours, meet, newcomer, settle, village } from '../../core/cast.ts';
import { enact, idOf, policy } from '../../core/governing.ts';
import { act, ask, errandsOf, policyOf, refusalOf, setPolicy, topicsOf } from './affairs.ts';

const twoCoordinators = () => {
  const { ana, bea, carla } = village(['ana', 'bea', 'carla'], { limit: 600 });
  act(ana, 'makeCoordinator', { member: bea.member, months: null });
  settle(ana, bea, carla);
  return { ana, bea, carla };
};

test('every policy of the books is there with what it is when nothing was said', () => {
  const { ana } = twoCoordinators();
  expect(ask(ana, 'policies', {}).map(({ key, value, history }) => [key, value, history.length])).toEqual([
    ['limit.full.hours', 600, 0],
    ['limit.starter.hours', 120, 0],
    ['deciding.rules', 'coordinators', 0],
    ['deciding.quorum', 50, 0],
    ['deciding.more-ways', true, 0],
    ['deciding.grace-days', 2, 0],
    ['points.threshold', 'default', 0],
    ['points.earned', 0, 0],
    ['points.idle', 0, 0],
    ['inviting', 'members', 0],
    ['books.open', false, 0],
    ['growth.partners', 3, 0],
    ['vouching.most', 5, 0],
    ['office.max', 15, 0],
    ['market.sellers', 'all', 0],
    ['market.alone-days', 14, 0],
    ['cover', 'limit', 0],
    ['leaving', 'settle', 0],
    ['unit.name.hours', '', 0],
    ['word.pay', '', 0],
    ['word.ask', '', 0],
  ]);
});

test('a change holds at once on the phone that made it, and shows who set it and what it was before', () => {
  const { ana, bea, carla } = twoCoordinators();
  setPolicy(ana, 'inviting', 'coordinators');
  settle(ana, bea, carla);
  setPolicy(bea, 'inviting', 'members');
  settle(ana, bea, carla);
  const { value, history } = policyOf(carla, 'inviting');
  expect(value).toBe('members');
  expect(history.map((each) => [each.value, each.by, each.stood])).toEqual([
    ['members', [bea.member], true],
    ['coordinators', [ana.member], true],
  ]);
});

describe('two decisions at the same time', () => {
  const concurrent = () => {
    const { ana, bea, carla } = twoCoordinators();
    setPolicy(ana, 'growth.partners', 2);
    setPolicy(bea, 'growth.partners', 4);
    settle(ana, bea, carla);
    return { ana, bea, carla };
  };

  test('one stands on every phone, and every coordinator is asked to decide again', () => {
    const { ana, bea, carla } = concurrent();
    const { value, again } = policyOf(ana, 'growth.partners');
    expect([2, 4]).toContain(value);
    expect(again.map((each) => each.value)).toEqual([value === 2 ? 4 : 2]);
    expect([ana, bea, carla].map(topicsOf)).toEqual([['policy-again'], ['policy-again'], []]);
    expect(errandsOf(ana)[0]?.values).toEqual({ key: 'growth.partners' });
    expect(policyOf(carla, 'growth.partners').value).toBe(value);
  });

  test.each([2, 4, 6])('deciding again for %i ends it', (value) => {
    const { ana, bea, carla } = concurrent();
    setPolicy(ana, 'growth.partners', value);
    settle(ana, bea, carla);
    expect(policyOf(bea, 'growth.partners')).toMatchObject({ value, again: [] });
    expect([ana, bea].map(topicsOf)).toEqual([[], []]);
  });

  test('that say the same leave nothing to decide', () => {
    const { ana, bea, carla } = twoCoordinators();
    setPolicy(ana, 'growth.partners', 2);
    setPolicy(bea, 'growth.partners', 2);
    settle(ana, bea, carla);
    expect([ana, bea].map(topicsOf)).toEqual([[], []]);
  });
});

test('the limits of every unit are policies of their own', () => {
  const { ana, bea, carla } = twoCoordinators();
  setPolicy(ana, `limit.full.${hours}`, 900);
  settle(ana, bea, carla);
  expect(policyOf(bea, `limit.full.${hours}`).value).toBe(900);
  expect(policyOf(bea, `limit.starter.${hours}`).value).toBe(180);
});

test('what the group calls its unit and its buttons is a policy that coordinators change', () => {
  const { ana, bea, carla } = twoCoordinators();
  setPolicy(ana, 'word.pay', 'Give');
  setPolicy(bea, `unit.name.${hours}`, 'mingas');
  settle(ana, bea, carla);
  expect(['word.pay', 'word.ask', `unit.name.${hours}`].map((key) => policyOf(carla, key).value)).toEqual([
    'Give',
    '',
    'mingas',
  ]);
});

test('a change is refused to members, for what is no policy, for no change, and when another came in meanwhile', () => {
  const { ana, bea, carla } = twoCoordinators();
  const args = { key: 'inviting', value: 'coordinators', seen: null };
  expect(refusalOf(carla, 'setPolicy', args)).toBe('only-coordinators');
  expect(refusalOf(ana, 'setPolicy', { ...args, key: 'weather' })).toBe('policy-unsound');
  expect(refusalOf(ana, 'setPolicy', { ...args, value: 'members' })).toBe('governing.nothing-changes');
  setPolicy(bea, 'inviting', 'coordinators');
  settle(ana, bea);
  expect(refusalOf(ana, 'setPolicy', { ...args, value: 'members' })).toBe('policy-moved-on');
});

test('whoever is inside is told that the books were opened; who did it, and who came in later, need not be', () => {
  const { ana, bea, carla } = twoCoordinators();
  setPolicy(ana, 'books.open', true);
  settle(ana, bea, carla);
  const invited = ana.invite(0, { name: 'for dora' });
  const dora = newcomer('dora', ana);
  dora.join(invited);
  settle(ana, bea, carla, dora);
  expect([ana, bea, carla, dora].map((phone) => topicsOf(phone).includes('opened'))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  setPolicy(bea, 'books.open', false);
  settle(ana, bea, carla, dora);
  expect(topicsOf(carla)).not.toContain('opened');
});

describe('a vote', () => {
  /** Carla asks for a rule, and all three want it. */
  const wanted = ({ ana, bea, carla }: ReturnType<typeof twoCoordinators>, terms: CborMap) => {
    const ballot = askFor(carla, 'policy.set', terms);
    // Not more than that: Carla's phone would close it by itself, for its time is up by every clock.
    meet(ana, bea, carla);
    const votes = [ana, bea, carla].map((phone) => vote(phone, ballot, 'yes'));
    meet(ana, bea, carla);
    enact(carla, ballot, [close(carla, ballot, votes)]);
    settle(ana, bea, carla);
    return ballot;
  };
  const voted = () => {
    const cast = twoCoordinators();
    return { ...cast, ballot: wanted(cast, policy('vouching.most', 7)) };
  };

  test('on what two had decided at the same time ends it, also by leaving what stands', () => {
    const cast = twoCoordinators();
    const { ana, bea, carla } = cast;
    setPolicy(ana, 'vouching.most', 2);
    setPolicy(bea, 'vouching.most', 4);
    settle(ana, bea, carla);
    setPolicy(ana, 'deciding.rules', 'vote');
    settle(ana, bea, carla);
    const { value, standing } = policyOf(ana, 'vouching.most');
    expect(refusalOf(ana, 'setPolicy', { key: 'vouching.most', value, seen: standing })).toBe('needs-a-vote');
    expect(topicsOf(ana)).toEqual(['policy-again']);
    wanted(cast, policy('vouching.most', value, standing ?? undefined));
    expect(policyOf(bea, 'vouching.most')).toMatchObject({ value, again: [] });
    expect([ana, bea].map(topicsOf)).toEqual([[], []]);
  });

  test('that changed a rule stands with its decision, and with nobody’s name', () => {
    const { bea, ballot } = voted();
    const { value, history } = policyOf(bea, 'vouching.most');
    expect(value).toBe(7);
    expect(history.map(({ by, decision }) => [by, decision])).toEqual([[[], expect.any(String)]]);
    expect(bea.state.records.get('decisions')?.has(history[0]?.decision ?? idOf(ballot))).toBe(true);
  });

  test('says what a rule was when it began, whatever it is by now', () => {
    const { ana } = voted();
    const about = (ref?: null) =>
      ask(ana, 'voteAbout', { act: 'policy.set', key: 'vouching.most', ...(ref === null && { ref }) });
    expect(about(null).from).toBe(5);
    expect(about().from).toBe(7);
    const standing = policyOf(ana, 'vouching.most').standing;
    expect(ask(ana, 'voteAbout', { act: 'policy.set', key: 'vouching.most', ref: standing }).from).toBe(7);
    for (const [key, from] of [
      ['limit.full.hours', 600],
      ['limit.starter.hours', 120],
      ['unit.name.hours', ''],
      ['aid.matching', null],
    ] as const)
      expect(ask(ana, 'voteAbout', { act: 'policy.set', key, ref: null }).from).toBe(from);
  });
});

test('rules that tools have are told of like the others; nothing was said of most', () => {
  const { ana, bea, carla } = twoCoordinators();
  setPolicy(ana, 'inviting', 'coordinators');
  act(ana, 'switchTool', { tool: 'office', on: false, seen: null });
  settle(ana, bea, carla);
  const { policies } = ask(carla, 'otherPolicies', { keys: ['tool.office', 'aid.matching'] });
  expect(policies.map(({ key, value, history }) => [key, value, history.map(({ by }) => by)])).toEqual([
    ['tool.office', false, [[ana.member]]],
    ['aid.matching', null, []],
  ]);
});
