import { describe, expect, test } from 'vitest';
import { coordinators, memberOfDevice, primaryDevice } from '../../src/core/membership/select.ts';
import { foundingPhone, meet, newcomer, village } from './cast.ts';
import { dump } from './dump.ts';

const openingOf = (phone: ReturnType<typeof foundingPhone>) =>
  [...phone.held.values()].find(({ entry }) => entry.device === phone.device && entry.seq === 0);

test('a founding says what the group is, and its founder may owe the limit', () => {
  const ana = foundingPhone('ana', { name: 'Río Abajo', policies: { inviting: 'coordinators' } });
  expect(ana.state.membership.founding).toMatchObject({ founder: ana.member, name: 'Río Abajo' });
  expect([ana.rights(), coordinators(ana.state)]).toEqual([600, [ana.member]]);
});

describe('roles', () => {
  test('a new coordinator acts with the very entry that acknowledges the role', () => {
    const { ana, bea } = village(['ana', 'bea'], { founding: { policies: { inviting: 'coordinators' } } });
    const granted = ana.grantRole(bea.member);
    bea.receive([granted]);
    const invited = bea.invite(0);
    expect(invited.entry.acks).toContain(granted.entry.id);
    expect(bea.verdictOf(invited)).toBe('valid');
    expect(coordinators(bea.state)).toEqual([ana.member, bea.member].sort());
  });

  test('what a coordinator did before hearing that the role ended stays done; nothing after it', () => {
    const { ana, bea, carla } = village(['ana', 'bea', 'carla']);
    const granted = ana.grantRole(bea.member);
    bea.receive([granted]);
    const ended = ana.about('role.end', granted);
    const before = bea.grantRole(carla.member);
    bea.receive([ended]);
    const after = bea.grantRole(carla.member);
    carla.receive([granted, ended, before, after]);
    ana.receive([before, after]);
    expect([carla.verdictOf(before), carla.verdictOf(after)]).toEqual(['valid', 'only-coordinators']);
    expect(coordinators(ana.state)).toEqual(coordinators(carla.state));
  });

  test('a coordinator may lay the role down', () => {
    const { ana, bea } = village(['ana', 'bea']);
    const granted = ana.grantRole(bea.member);
    bea.receive([granted]);
    expect(bea.verdictOf(bea.about('role.end', granted))).toBe('valid');
    expect(coordinators(bea.state)).toEqual([ana.member]);
    expect(bea.verdictOf(bea.grantRole(bea.member))).toBe('only-coordinators');
  });

  test('a role granted twice lasts until both grants have ended', () => {
    const { ana, bea } = village(['ana', 'bea']);
    const [one, two] = [ana.grantRole(bea.member), ana.grantRole(bea.member)];
    ana.about('role.end', one);
    expect(coordinators(ana.state)).toContain(bea.member);
    ana.about('role.end', two);
    expect(coordinators(ana.state)).not.toContain(bea.member);
  });
});

describe('invitations', () => {
  test('a coordinator revokes anybody’s; it tells the inviting device and undoes no admission', () => {
    const { ana, bea } = village(['ana', 'bea']);
    const invited = bea.invite(100);
    const dora = newcomer('dora', bea);
    const joined = dora.join(invited);
    bea.receive([joined]);
    const [admitted] = bea.doDuties();
    ana.receive([invited]);
    const revoked = ana.about('invite.revoke', invited);
    meet(ana, bea, dora);
    expect([revoked, joined, ...(admitted ? [admitted] : [])].map((entry) => ana.verdictOf(entry))).toEqual([
      'valid',
      'valid',
      'valid',
    ]);
    expect(bea.state.membership.invitations.get(invited.entry.id)).toMatchObject({
      revoked: true,
      admissions: [admitted?.entry.id],
    });
  });
});

describe('devices', () => {
  test('the device that came first is the one that others pay, whichever was heard of first', () => {
    const { ana, bea } = village(['ana', 'bea']);
    const opening = openingOf(ana);
    const [one, two] = [newcomer('ana/one', ana), newcomer('ana/two', ana)];
    const added = [one, two].map((phone) => opening && phone.addDevice(opening)).filter((entry) => entry !== undefined);
    const [here, there] = [newcomer('dora', ana), newcomer('eli', ana)];
    here.receive(added);
    there.receive([...added].reverse());
    expect(primaryDevice(here.state, ana.member)?.device).toBe(ana.device);
    expect(memberOfDevice(here.state, two.device)?.devices).toHaveLength(3);
    expect(dump(here.state)).toBe(dump(there.state));
    expect(memberOfDevice(bea.state, two.device)).toBeUndefined();
  });

  test('a further device starts with no rights of its own', () => {
    const { ana } = village(['ana']);
    const tablet = newcomer('ana/tablet', ana);
    const opening = openingOf(ana);
    if (opening) tablet.addDevice(opening);
    expect([tablet.chain()?.member, tablet.rights()]).toEqual([ana.member, 0]);
  });

  test('a further device may bring in a third, naming its own opening', () => {
    const { ana } = village(['ana']);
    const tablet = newcomer('ana/tablet', ana);
    const opening = openingOf(ana);
    const added = opening && tablet.addDevice(opening);
    const third = newcomer('ana/third', tablet);
    expect(added && third.verdictOf(third.addDevice(added))).toBe('valid');
  });
});

test('a member who withdraws is marked so on every phone; the books stay', () => {
  const { ana, bea } = village(['ana', 'bea']);
  ana.pay(bea, 60);
  bea.sign('profile.withdraw', {});
  meet(ana, bea);
  expect(ana.state.membership.members.get(bea.member)?.withdrawn).toBe(true);
  expect([ana.balance(), bea.balance()]).toEqual([-60, 60]);
});
