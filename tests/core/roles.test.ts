/** Who answers for the group, for how long, and what they may do only with others behind them. (protocol §2, §3.5, §7) */
import { describe, expect, test } from 'vitest';
import { idToBytes } from '../../src/core/ids.ts';
import { coordinators, standingRoles } from '../../src/core/membership/select.ts';
import { meet, replayed, settle, village } from './cast.ts';
import { coordinating, cosign, enact, propose, removal, setPolicy, tipsOf, together } from './governing.ts';
import { openingOf, secondPhone } from './recovering.ts';

const quartet = () => village(['ana', 'bea', 'carla', 'dora']);
const role = (member: Parameters<typeof idToBytes>[0], until?: number) => ({
  member: idToBytes(member),
  role: 'coordinator',
  ...(until !== undefined && { until }),
});

describe('a term of office', () => {
  test('is laid down by its holder’s phone when its own clock says so, and not before', () => {
    const { ana, bea } = quartet();
    const until = bea.now + 1_000_000;
    ana.sign('role.grant', role(bea.member, until));
    settle(ana, bea);
    expect(coordinators(bea.state)).toContain(bea.member);
    bea.now = until + 1;
    expect(bea.doDuties().map(({ entry }) => entry.kind)).toEqual(['role.end']);
    expect(coordinators(bea.state)).not.toContain(bea.member);
    expect(bea.doDuties()).toEqual([]);
  });

  test('is ended by any coordinator’s phone where the holder’s stays away, and by nobody else’s', () => {
    const { ana, bea, carla } = quartet();
    const until = ana.now + 1_000_000;
    ana.sign('role.grant', role(bea.member, until));
    meet(ana, bea, carla);
    carla.now = until + 1;
    expect(carla.doDuties()).toEqual([]);
    ana.now = until + 1;
    ana.doDuties();
    expect(coordinators(ana.state)).toEqual([ana.member]);
  });

  test('is read by no rule: what is done after it is as good as before, until the role is ended', () => {
    const { ana, bea, carla } = quartet();
    ana.sign('role.grant', role(bea.member, 1));
    bea.receive(ana.held.values());
    expect(bea.verdictOf(bea.grantRole(carla.member))).toBe('valid');
  });
});

describe('the founder’s role', () => {
  test('comes from the founding and can be laid down like any other', () => {
    const { ana, bea } = quartet();
    expect(standingRoles(ana.state).map(({ entry }) => entry)).toEqual([openingOf(ana).entry.id]);
    ana.grantRole(bea.member);
    ana.about('role.end', openingOf(ana));
    meet(ana, bea);
    expect(coordinators(bea.state)).toEqual([bea.member]);
    expect(ana.verdictOf(ana.grantRole(ana.member))).toBe('only-coordinators');
  });

  test('acts from a further phone of the founder’s with the entry that acknowledges the founding', () => {
    const { ana, bea } = quartet();
    const tablet = secondPhone(ana);
    expect(tablet.verdictOf(tablet.grantRole(bea.member))).toBe('valid');
  });

  test('is judged alike by who has heard of a second founding by the same device and by who has not', () => {
    const { ana, bea } = quartet();
    const founding = openingOf(ana);
    const tablet = secondPhone(ana);
    const ended = ana.about('role.end', founding);
    const after = ana.grantRole(bea.member);
    for (let claimedAt = 1; claimedAt < 6; claimedAt += 1) {
      const again = ana.make('found', founding.entry.payload, { prev: null, claimedAt });
      const entries = [...ana.held.values(), ...tablet.held.values()];
      for (const order of [
        [...entries, again],
        [again, ...entries],
      ]) {
        const { log } = replayed(ana.state.group, order);
        expect(log.nodes.get(ended.entry.id)?.verdict).toEqual({ is: 'valid' });
        expect(log.nodes.get(after.entry.id)?.verdict).toEqual({ is: 'rejected', code: 'only-coordinators' });
      }
    }
  });
});

test('where no coordinator is left, more than half of all members choose one', () => {
  const { ana, bea, carla, dora } = quartet();
  ana.about('role.end', openingOf(ana));
  meet(ana, bea, carla, dora);
  expect(bea.verdictOf(together([bea, carla], 'role.grant', role(bea.member)))).toBe('needs-more-signers');
  const chosen = together([bea, carla, dora], 'role.grant', role(carla.member));
  expect([bea.verdictOf(chosen), coordinators(bea.state)]).toEqual(['valid', [carla.member]]);
  expect(standingRoles(bea.state).map(({ elected }) => elected)).toEqual([true]);
});

describe('an act with others behind it', () => {
  test('is carried out once, by the device that proposed it', () => {
    const { ana, bea, carla } = quartet();
    const proposed = propose(bea, 'role.grant', role(carla.member));
    meet(ana, bea, carla);
    const signed = [cosign(ana, proposed), cosign(carla, proposed)];
    meet(ana, bea, carla);
    const done = [enact(ana, proposed, signed), enact(bea, proposed, signed), enact(bea, proposed, signed)];
    expect(done.map((each, at) => (at === 0 ? ana : bea).verdictOf(each))).toEqual([
      'not-your-proposal',
      'valid',
      'already-enacted',
    ]);
    expect(coordinators(bea.state)).toEqual([ana.member, carla.member].sort());
    expect(bea.state.mandates.proposals.get(proposed.entry.id)).toMatchObject({ enactments: [done[1]?.entry.id] });
  });

  test('counts as a coordinator whoever was one when signing, and a member with two phones once', () => {
    const { ana, bea, carla, dora } = quartet();
    const tablet = secondPhone(ana);
    meet(ana, tablet, bea, carla, dora);
    const terms = removal(dora, tipsOf(ana, dora));
    const proposed = propose(ana, 'member.remove', terms);
    tablet.receive(ana.held.values());
    // The proposer’s own further phone adds nobody.
    const alone = cosign(tablet, proposed);
    expect(tablet.verdictOf(alone)).toBe('your-own-proposal');
    coordinating(ana, bea);
    const twice = propose(ana, 'member.remove', terms);
    meet(ana, bea);
    const signed = cosign(bea, twice);
    bea.about('role.end', [...bea.held.values()].filter(({ entry }) => entry.kind === 'role.grant').at(-1) ?? signed);
    meet(ana, bea);
    expect(ana.verdictOf(enact(ana, twice, [signed]))).toBe('valid');
  });

  test('is voted by those who were members when it was proposed: who comes later weighs nothing', () => {
    const { ana, bea, carla, dora } = quartet();
    const proposed = propose(bea, 'policy.set', { key: 'cover', value: 9 });
    meet(ana, bea, carla, dora);
    const signed = [cosign(carla, proposed), cosign(dora, proposed)];
    meet(bea, carla, dora);
    expect(bea.verdictOf(enact(bea, proposed, signed.slice(0, 1)))).toBe('needs-more-signers');
    expect(bea.verdictOf(enact(bea, proposed, signed))).toBe('valid');
    expect(bea.state.membership.policies.values().next().value).toMatchObject({ voted: true, value: 9 });
  });

  test('that its proposer lets drop is not forbidden: withdrawing tells others not to bother', () => {
    const { ana, bea } = quartet();
    const proposed = propose(ana, 'policy.set', { key: 'cover', value: 9 });
    const dropped = ana.about('propose.withdraw', proposed);
    meet(ana, bea);
    expect(bea.state.mandates.proposals.get(proposed.entry.id)?.withdrawals).toEqual([dropped.entry.id]);
    expect(ana.verdictOf(enact(ana, proposed, []))).toBe('valid');
  });

  test('names in the open every entry that its terms name, so that it can be read where it arrives', () => {
    const { ana } = quartet();
    const first = setPolicy(ana, 'cover', 5);
    const hidden = ana.sign('propose', {
      act: 'policy.set',
      terms: { key: 'cover', value: 6, ref: idToBytes(first.entry.id) },
    });
    expect(ana.verdictOf(hidden)).toBe('malformed');
  });
});
