/** Removing a member takes others; two who remove one another wait for a vote. */
import { describe, expect, test } from 'vitest';
import { meet, newcomer, type Phone, settle, village } from '../../core/cast.ts';
import { act, ask, refusalOf, topicsOf } from './affairs.ts';

/** Five; Ana and Bea are coordinators. */
function five() {
  const cast = village(['ana', 'bea', 'carla', 'dora', 'joao'], { limit: 600 });
  act(cast.ana, 'makeCoordinator', { member: cast.bea.member, months: null });
  settle(...Object.values(cast));
  return cast;
}
const endedOn = (phone: Phone, of: Phone) => ask(phone, 'trust', { member: of.member }).ended;
const proposalOn = (phone: Phone) => ask(phone, 'proposals', {})[0];

describe('a removal', () => {
  test('is proposed by one coordinator, signed by another, and carried out by the proposer’s phone', () => {
    const { ana, bea, carla, dora, joao } = five();
    const proposed = act(ana, 'proposeRemoval', { member: joao.member });
    meet(ana, bea, carla, dora);
    expect([ana, bea, carla, dora].map(topicsOf)).toEqual([[], ['cosign'], ['cosign'], ['cosign']]);
    expect(proposalOn(bea)).toMatchObject({ act: 'member.remove', about: joao.member, state: 'open', maySign: true });
    expect(proposalOn(bea)).toMatchObject({ coordinators: 1, coordinatorsNeeded: 2, votes: 1, votesNeeded: 3 });

    act(bea, 'cosign', { proposal: proposed.entry.id });
    expect(endedOn(bea, joao)).toBeNull();
    settle(ana, bea, carla, dora);
    expect(endedOn(carla, joao)).toMatchObject({ is: 'removed', by: [ana.member, bea.member].sort() });
    expect(proposalOn(carla)).toMatchObject({ state: 'done' });
    expect([ana, bea, carla, dora].map(topicsOf)).toEqual([[], [], [], []]);
  });

  test('takes more than half of all members where coordinators are too few', () => {
    const { ana, bea, carla, dora, joao } = five();
    const proposed = act(carla, 'proposeRemoval', { member: joao.member });
    meet(ana, bea, carla, dora);
    act(dora, 'cosign', { proposal: proposed.entry.id });
    settle(ana, bea, carla, dora);
    expect(endedOn(carla, joao)).toBeNull();
    act(ana, 'cosign', { proposal: proposed.entry.id });
    settle(ana, bea, carla, dora);
    expect(endedOn(carla, joao)?.by).toEqual([ana.member, carla.member, dora.member].sort());
  });

  test('cannot be stopped by the one it is about signing it', () => {
    const { ana, bea, carla, dora, joao } = five();
    const proposed = act(ana, 'proposeRemoval', { member: joao.member });
    meet(ana, bea, carla, dora, joao);
    expect(refusalOf(joao, 'cosign', { proposal: proposed.entry.id })).toBe('governing.about-yourself');
    expect(topicsOf(joao)).toEqual([]);
    joao.about('cosign', proposed);
    act(bea, 'cosign', { proposal: proposed.entry.id });
    settle(ana, bea, carla, dora, joao);
    expect(endedOn(dora, joao)?.is).toBe('removed');
  });

  test('is let drop by the phone that proposed it, and then signed by nobody', () => {
    const { ana, bea, carla, dora, joao } = five();
    const proposed = act(ana, 'proposeRemoval', { member: joao.member });
    meet(ana, bea, carla, dora);
    expect(refusalOf(bea, 'withdraw', { proposal: proposed.entry.id })).toBe('not-your-proposal');
    act(ana, 'withdraw', { proposal: proposed.entry.id });
    settle(ana, bea, carla, dora);
    expect(proposalOn(bea)).toMatchObject({ state: 'withdrawn', maySign: false });
    expect(refusalOf(bea, 'cosign', { proposal: proposed.entry.id })).toBe('governing.proposal-closed');
    expect(topicsOf(bea)).toEqual([]);
  });

  test('is refused about oneself, about nobody, twice, and of who has gone', () => {
    const { ana, bea, carla, dora, joao } = five();
    expect(refusalOf(ana, 'proposeRemoval', { member: ana.member })).toBe('to-oneself');
    expect(refusalOf(ana, 'proposeRemoval', { member: newcomer('zoe', ana).member })).toBe('no-such-member');
    const other = ana.invite(600);
    expect(refusalOf(ana, 'cosign', { proposal: other.entry.id })).toBe('no-such-proposal');
    const proposed = act(ana, 'proposeRemoval', { member: joao.member });
    expect(refusalOf(ana, 'proposeRemoval', { member: joao.member })).toBe('governing.already-proposed');
    expect(refusalOf(ana, 'cosign', { proposal: proposed.entry.id })).toBe('your-own-proposal');
    meet(ana, bea, carla, dora);
    act(bea, 'cosign', { proposal: proposed.entry.id });
    expect(refusalOf(bea, 'cosign', { proposal: proposed.entry.id })).toBe('governing.already-signed');
    settle(ana, bea, carla, dora);
    expect(refusalOf(carla, 'proposeRemoval', { member: joao.member })).toBe('governing.membership-ended');
    settle(carla, joao);
    expect(refusalOf(joao, 'proposeRemoval', { member: ana.member })).toBe('member-removed');
  });
});

describe('two who remove one another', () => {
  /** Each with the help of another coordinator, while apart. */
  function apart() {
    const cast = five();
    const { ana, bea, carla, dora, joao } = cast;
    for (const each of [carla, dora]) act(ana, 'makeCoordinator', { member: each.member, months: null });
    settle(...Object.values(cast));
    const one = act(ana, 'proposeRemoval', { member: bea.member });
    meet(ana, carla);
    act(carla, 'cosign', { proposal: one.entry.id });
    const other = act(bea, 'proposeRemoval', { member: ana.member });
    meet(bea, dora);
    act(dora, 'cosign', { proposal: other.entry.id });
    settle(ana, carla);
    settle(bea, dora);
    settle(carla, dora, joao);
    return cast;
  }

  test('are both suspended, and everybody else is asked to propose a vote', () => {
    const { ana, bea, carla, dora, joao } = apart();
    expect([ana, bea].map((each) => endedOn(joao, each)?.is)).toEqual(['suspended', 'suspended']);
    expect(topicsOf(joao)).toEqual(['suspended', 'suspended']);
    expect([carla, dora].map((each) => endedOn(joao, each))).toEqual([null, null]);
  });

  test('come back by a vote of more than half', () => {
    const { ana, bea, carla, dora, joao } = apart();
    const proposed = act(joao, 'proposeReturn', { member: ana.member });
    meet(carla, dora, joao);
    expect(topicsOf(carla)).toEqual(['cosign', 'suspended']);
    expect(refusalOf(carla, 'proposeReturn', { member: joao.member })).toBe('no-such-removal');
    const needed = proposalOn(joao)?.votesNeeded ?? 0;
    expect(needed).toBe(2);
    act(dora, 'cosign', { proposal: proposed.entry.id });
    settle(carla, dora, joao);
    expect(endedOn(carla, ana)).toBeNull();
    // With one of the two removals taken back, the other is a plain removal.
    expect(endedOn(carla, bea)).not.toBeNull();
    settle(ana, carla, dora, joao);
    expect(endedOn(ana, ana)).toBeNull();
  });
});
