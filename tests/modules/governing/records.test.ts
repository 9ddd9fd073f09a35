/** Two records of one person, and invitations of a lost phone. */
import { describe, expect, test } from 'vitest';
import { meet, newcomer, settle, village } from '../../core/cast.ts';
import { act, ask, refusalOf } from './affairs.ts';

describe('two records of one person', () => {
  const trading = () => {
    const { ana, bea, carla } = village(['ana', 'bea', 'carla'], { limit: 600 });
    bea.pay(ana, 100);
    carla.pay(ana, 30);
    settle(ana, bea, carla);
    return { ana, bea, carla };
  };

  test('are shown as one with the balance of both, and come apart again with what each had', () => {
    const { ana, bea, carla } = trading();
    const merged = act(ana, 'merge', { kept: bea.member, other: carla.member });
    settle(ana, bea, carla);
    const seen = ask(carla, 'trust', { member: bea.member });
    expect(seen.units[0]?.balance).toBe(-130);
    expect(seen.merges).toEqual([{ entry: merged.entry.id, kept: bea.member, other: carla.member }]);
    expect([bea.balance(), carla.balance()]).toEqual([-100, -30]);

    act(ana, 'unmerge', { merge: merged.entry.id });
    settle(ana, bea, carla);
    expect(ask(ana, 'trust', { member: bea.member })).toMatchObject({ merges: [], units: [{ balance: -100 }] });
    expect(ask(carla, 'trust', { member: bea.member })).toMatchObject({ merges: [], units: [{ balance: null }] });
    expect(refusalOf(ana, 'unmerge', { merge: merged.entry.id })).toBe('governing.merge-undone');
  });

  test('are merged by coordinators, two that are different, once', () => {
    const { ana, bea, carla } = trading();
    const both = { kept: bea.member, other: carla.member };
    expect(refusalOf(bea, 'merge', both)).toBe('only-coordinators');
    expect(refusalOf(ana, 'merge', { ...both, other: bea.member })).toBe('to-oneself');
    expect(refusalOf(ana, 'merge', { ...both, other: newcomer('zoe', ana).member })).toBe('no-such-member');
    const merged = act(ana, 'merge', both);
    expect(refusalOf(ana, 'merge', both)).toBe('governing.already-merged');
    expect(refusalOf(ana, 'merge', { kept: carla.member, other: bea.member })).toBe('governing.already-merged');
    settle(ana, bea, carla);
    expect(refusalOf(bea, 'unmerge', { merge: merged.entry.id })).toBe('only-coordinators');
    const other = ana.invite(600);
    expect(refusalOf(ana, 'unmerge', { merge: other.entry.id })).toBe('no-such-merge');
  });
});

describe('an invitation whose phone is lost', () => {
  const invited = () => {
    const { ana, bea, carla } = village(['ana', 'bea', 'carla'], { limit: 600 });
    const link = bea.invite(0, { uses: 3, name: 'link for three' });
    meet(ana, bea, carla);
    const dora = newcomer('dora', bea);
    dora.join(link);
    settle(ana, bea, carla, dora);
    return { ana, bea, carla, dora, link };
  };

  test('is handed on to a coordinator’s phone with what is left, which then lets newcomers in', () => {
    const { ana, bea, carla, dora, link } = invited();
    expect(ask(ana, 'othersInvitations', {})).toMatchObject([{ by: bea.member, left: 2, uses: 3, handedTo: null }]);
    act(ana, 'handOnInvitation', { invitation: link.entry.id });
    expect(ask(ana, 'othersInvitations', {})).toEqual([]);
    settle(ana, carla, dora);
    expect(ask(carla, 'othersInvitations', {})).toMatchObject([{ handedTo: ana.member }]);

    const emil = newcomer('emil', ana);
    emil.join(link);
    settle(ana, emil);
    expect(emil.state.membership.members.get(emil.member)?.admissions).toHaveLength(1);
    // Bea's phone is found again. Nobody comes in twice.
    settle(ana, bea, carla, dora, emil);
    expect(emil.state.membership.members.get(emil.member)?.admissions).toHaveLength(1);
  });

  test('is not offered once it is used up, over, called back, or this phone’s own', () => {
    const { ana, bea, carla, link } = invited();
    expect(refusalOf(carla, 'handOnInvitation', { invitation: link.entry.id })).toBe('only-coordinators');
    expect(refusalOf(ana, 'handOnInvitation', { invitation: carla.tip ?? link.entry.id })).toBe('no-such-invitation');
    const mine = ana.invite(0, { uses: 2, name: 'my own' });
    expect(refusalOf(ana, 'handOnInvitation', { invitation: mine.entry.id })).toBe('governing.own-invitation');
    const short = bea.invite(0, { uses: 2, name: 'short', expires: bea.now + 1000 });
    meet(ana, bea);
    ana.now += 60_000;
    expect(refusalOf(ana, 'handOnInvitation', { invitation: short.entry.id })).toBe('governing.invitation-over');
    bea.about('invite.revoke', link);
    meet(ana, bea);
    expect(refusalOf(ana, 'handOnInvitation', { invitation: link.entry.id })).toBe('governing.invitation-over');
    expect(ask(ana, 'othersInvitations', {})).toEqual([]);
  });
});
