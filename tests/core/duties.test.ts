/** What phones sign by themselves, so that nobody has to press "accept". (protocol §3.2, §9) */
import { describe, expect, test } from 'vitest';
import type { VerifiedEntry } from '../../src/core/entry.ts';
import { idToBytes } from '../../src/core/ids.ts';
import { meet, newcomer, type Phone, settle, village } from './cast.ts';
import { payment } from './rejections/case.ts';

const said = (entries: readonly VerifiedEntry[]) => entries.map(({ entry }) => entry.kind);
const pair = () => village(['ana', 'bea'], { limit: 600 });
const tabletOf = (owner: Phone) => {
  const tablet = newcomer(`${owner.name}/tablet`, owner);
  const opening = [...owner.held.values()].find(({ entry }) => entry.device === owner.device && entry.seq === 0);
  if (opening) tablet.addDevice(opening);
  return tablet;
};

test('a payment is accepted once, and then there is nothing left to do', () => {
  const { ana, bea } = pair();
  ana.pay(bea, 60);
  meet(ana, bea);
  expect([said(bea.doDuties()), said(bea.doDuties()), bea.rights()]).toEqual([['accept'], [], 660]);
});

test('a payment that came to the wrong device is declined, and its payer takes it back', () => {
  const { ana, bea } = pair();
  ana.sign('pay', { ...payment(ana, bea), to: new Uint8Array(32).fill(9) });
  expect([ana.rights(), ana.balance()]).toEqual([540, -60]);
  meet(ana, bea);
  expect(said(bea.doDuties())).toEqual(['decline']);
  meet(ana, bea);
  expect(said(ana.doDuties())).toEqual(['reclaim']);
  meet(ana, bea);
  expect([ana.rights(), ana.balance(), bea.balance(), said(ana.doDuties())]).toEqual([600, 0, 0, []]);
});

test('what a payee with two histories declined twice is taken back once', () => {
  const { ana, bea } = pair();
  const paid = ana.pay(bea, 60);
  bea.receive([paid]);
  const copy = bea.copy();
  bea.decline(paid);
  copy.decline(paid, { claimedAt: 1 });
  settle(ana, bea, copy);
  expect([ana.rights(), ana.balance(), ana.doDuties()]).toEqual([600, 0, []]);
});

test('rights moved to another device of the member are accepted there', () => {
  const { ana } = pair();
  const tablet = tabletOf(ana);
  settle(ana, tablet);
  ana.move(tablet.device, 200);
  settle(ana, tablet);
  expect([ana.rights(), tablet.rights(), tablet.balance()]).toEqual([400, 200, 0]);
});

test('rights moved to the device of somebody else lie there, and nobody is asked again and again', () => {
  const { ana, bea } = pair();
  ana.move(bea.device, 200);
  settle(ana, bea);
  expect([ana.rights(), bea.rights(), ana.balance(), bea.balance()]).toEqual([400, 600, 0, 0]);
});

test('a device whose opening was rejected does nothing, even if somebody pays it', () => {
  const { ana } = pair();
  const invited = ana.invite(0);
  const dora = newcomer('dora', ana);
  dora.join(invited, { proofsHold: false });
  meet(ana, dora);
  ana.pay(dora, 60);
  meet(ana, dora);
  expect(dora.doDuties()).toEqual([]);
});

describe('admitting', () => {
  test('the inviting device lets in whoever joined and grants what the invitation says', () => {
    const { ana, bea } = pair();
    const invited = ana.invite(250);
    const dora = newcomer('dora', ana);
    dora.join(invited);
    meet(ana, bea, dora);
    expect([said(bea.doDuties()), said(ana.doDuties())]).toEqual([[], ['admit']]);
    settle(ana, bea, dora);
    expect(dora.rights()).toBe(250);
  });

  test('until then the newcomer receives, and spends what was received', () => {
    const { ana, bea } = pair();
    const invited = ana.invite(250);
    bea.receive([invited]);
    const dora = newcomer('dora', bea);
    dora.join(invited);
    meet(bea, dora);
    bea.pay(dora, 60);
    settle(bea, dora);
    expect(dora.rights()).toBe(60);
    expect([dora.verdictOf(dora.pay(bea, 61)), dora.verdictOf(dora.pay(bea, 60))]).toEqual(['not-enough', 'valid']);
  });

  test('only as many are let in as were invited, and who was heard of first is first', () => {
    const { ana } = pair();
    const invited = ana.invite(0, { uses: 2 });
    const joined = ['dora', 'eli', 'fe'].map((name) => newcomer(name, ana).join(invited));
    ana.receive([...joined].reverse());
    const admitted = ana.doDuties().map(({ entry }) => entry.payload['ref']);
    expect(admitted).toEqual(
      joined
        .slice(1)
        .reverse()
        .map(({ entry }) => idToBytes(entry.id)),
    );
    expect(ana.doDuties()).toEqual([]);
  });

  test('a newcomer with two phones on one invitation is let in once', () => {
    const { ana } = pair();
    const invited = ana.invite(0, { uses: 3 });
    ana.receive([newcomer('dora', ana).join(invited), newcomer('dora/tablet', ana).join(invited)]);
    expect(said(ana.doDuties())).toEqual(['admit']);
    expect(ana.doDuties()).toEqual([]);
  });

  test('an invitation that was revoked, or has expired by this phone’s clock, lets nobody in', () => {
    const { ana } = pair();
    const expires = ana.now + 1_000_000;
    const [revoked, expiring] = [ana.invite(0, { name: 'one' }), ana.invite(0, { name: 'two', expires })];
    ana.about('invite.revoke', revoked);
    const joined = [newcomer('dora', ana).join(revoked), newcomer('eli', ana).join(expiring)];
    ana.receive(joined);
    expect(joined.map((entry) => ana.verdictOf(entry))).toEqual(['valid', 'valid']);
    ana.now = expires + 1;
    expect(ana.doDuties()).toEqual([]);
    ana.now = expires;
    expect(said(ana.doDuties())).toEqual(['admit']);
  });
});
