/** One device signed two entries with one sequence number: a copied or restored phone, or somebody in bad faith. */
import { describe, expect, test } from 'vitest';
import type { VerifiedEntry } from '../../src/core/entry.ts';
import { fingerprints } from '../../src/core/fingerprint.ts';
import { sumOfBalances } from '../properties/books.ts';
import { foundingPhone, hours, meet, newcomer, type Phone, replayed, settle, village } from './cast.ts';
import { dump } from './dump.ts';

const trio = () => village(['ana', 'bea', 'carla'], { limit: 600 });
const ids = (entries: readonly VerifiedEntry[]) => entries.map(({ entry }) => entry.id).sort();
const forkOf = (phone: Phone, device: Phone) => phone.state.log.forks.get(device.device);

/** Ana pays Bea on one phone and Carla, from the same place in her chain, on a copy of it. */
function forked() {
  const { ana, bea, carla } = trio();
  const copy = ana.copy();
  return { ana, bea, carla, copy, toBea: ana.pay(bea, 100), toCarla: copy.pay(carla, 300) };
}

test('both branches are stored and lead to the same proof on every phone, whichever came first', () => {
  const { ana, bea, carla, toBea, toCarla } = forked();
  bea.receive([toBea]);
  bea.receive([toCarla]);
  carla.receive([toCarla]);
  carla.receive([toBea]);
  const proof = ids([toBea, toCarla]);
  expect(forkOf(bea, ana)).toEqual({ seq: toBea.entry.seq, proof, cover: new Map([[hours, 600]]), pots: new Map() });
  expect(forkOf(carla, ana)).toEqual(forkOf(bea, ana));
  expect([...(bea.state.log.chains.get(ana.device)?.tips.keys() ?? [])].sort()).toEqual(proof);
  expect(dump(bea.state)).toBe(dump(carla.state));
});

test('what was paid before the forked number stands; from there on nothing counts that nobody accepted, and the sum stays zero', () => {
  const { ana, bea, carla } = trio();
  ana.pay(bea, 50);
  const copy = ana.copy();
  ana.pay(bea, 100);
  ana.pay(carla, 10);
  copy.pay(carla, 300);
  meet(ana, copy, bea, carla);
  expect([ana.balance(), bea.balance(), carla.balance()]).toEqual([-50, 50, 0]);
  expect(sumOfBalances(carla.state)).toBe(0);
});

test('a third history from the same place changes the proof to the lowest pair and nothing else', () => {
  const { ana, bea, carla, copy, toBea, toCarla } = forked();
  const third = ana.copy().pay(bea, 7, { prev: toBea.entry.prev });
  const proof = ids([toBea, toCarla, third]).slice(0, 2);
  for (const order of [
    [toBea, toCarla, third],
    [third, toCarla, toBea],
    [toCarla, third, toBea],
  ]) {
    const dora = newcomer('dora', bea);
    dora.receive(order);
    expect(forkOf(dora, copy)).toMatchObject({ seq: toBea.entry.seq, proof });
    expect(dora.state.accounts.balances.size).toBe(0);
  }
  expect(carla.state.log.forks.size).toBe(0);
});

test('an earlier fork that is heard of later moves the number down; a later one does not move it up', () => {
  const { ana, bea, carla } = trio();
  const early = ana.copy();
  const first = ana.pay(bea, 1);
  const late = ana.copy();
  const entries = [first, ana.pay(bea, 2), late.pay(carla, 3), early.pay(carla, 4)];
  const [one, other] = [newcomer('dora', carla), newcomer('eli', carla)];
  one.receive(entries);
  other.receive([...entries].reverse());
  expect(forkOf(one, ana)?.seq).toBe(first.entry.seq);
  expect(dump(one.state)).toBe(dump(other.state));
  expect(one.state.accounts.balances.size).toBe(0);
});

test('of a phone with two openings nothing is covered, whichever came first, also before the group itself was heard of', () => {
  const { ana } = village(['ana', 'bea'], { founding: { policies: { cover: 90 } } });
  const opening = [...ana.held.values()].find(({ entry }) => entry.kind === 'found');
  if (opening === undefined) throw new Error('she founded it');
  ana.sign('found', { ...opening.entry.payload, name: 'Another' }, { prev: null });
  const entries = [...ana.held.values()];
  for (const order of [entries, entries.toReversed()]) {
    const state = replayed(ana.state.group, order);
    expect(state.log.forks.get(ana.device)).toMatchObject({ seq: 0, cover: new Map(), pots: new Map() });
  }
});

test('a group founded twice by one device is one group on every phone, and what its founder pays waits for an acceptance', () => {
  const ana = foundingPhone('ana');
  const [founding] = ana.held.values();
  if (founding === undefined) throw new Error('nothing was founded');
  const again = ana.make('found', founding.entry.payload, { prev: null, claimedAt: 1 });
  const paid = ana.pay(newcomer('dora', ana), 1);
  const entries = [founding, again, paid];
  const [one, other] = [replayed(ana.state.group, entries), replayed(ana.state.group, [...entries].reverse())];
  expect(dump(one)).toBe(dump(other));
  expect(one.membership.founding?.entry).toBe(ids([founding, again])[0]);
  expect(one.log.forks.get(ana.device)?.seq).toBe(0);
  expect(one.accounts.transfers.get(paid.entry.id)?.counted).toBe(0);
});

describe('a branch is judged as if nothing after its root had been said', () => {
  test('rights are those at the place where it leaves', () => {
    const { ana, bea } = trio();
    const root = ana.pay(bea, 100);
    ana.pay(bea, 200);
    const onBranch = (amount: number) => ana.verdictOf(ana.pay(bea, amount, { prev: root.entry.id }));
    expect([onBranch(501), onBranch(500)]).toEqual(['not-enough', 'valid']);
  });

  test('what was rejected before it took nothing', () => {
    const { ana, bea } = trio();
    const root = ana.pay(bea, 601);
    ana.pay(bea, 1);
    expect(ana.verdictOf(ana.pay(bea, 600, { prev: root.entry.id }))).toBe('valid');
  });

  test('what was accepted before it stays accepted, what came after may be accepted again', () => {
    const { ana, bea } = trio();
    const [one, two] = [ana.pay(bea, 10), ana.pay(bea, 20)];
    bea.receive([one, two]);
    const root = bea.accept(one);
    bea.accept(two);
    const onBranch = (paid: VerifiedEntry) => bea.verdictOf(bea.accept(paid, { prev: root.entry.id, claimedAt: 1 }));
    expect([onBranch(one), onBranch(two)]).toEqual(['already-accepted', 'valid']);
  });

  test('a declined payment, taken back before it, is not taken back again', () => {
    const { ana, bea } = trio();
    const paid = ana.pay(bea, 10);
    bea.receive([paid]);
    const declined = bea.decline(paid);
    ana.receive([declined]);
    const root = ana.reclaim(declined);
    ana.pay(bea, 1);
    expect(ana.verdictOf(ana.reclaim(declined, { prev: root.entry.id }))).toBe('already-reclaimed');
    expect(ana.verdictOf(ana.reclaim(declined, { prev: paid.entry.id }))).toBe('valid');
  });

  test('an invitation used up before it stays used up', () => {
    const { ana } = trio();
    const invited = ana.invite(0);
    const joined = ['dora', 'eli'].map((name) => newcomer(name, ana).join(invited));
    ana.receive(joined);
    const [dora, eli] = joined;
    if (dora === undefined || eli === undefined) throw new Error('nobody joined');
    const root = ana.admit(dora, 0);
    ana.sign('acknowledge', {});
    expect(ana.verdictOf(ana.admit(eli, 0, { prev: root.entry.id }))).toBe('invitation-used-up');
    expect(ana.verdictOf(ana.admit(eli, 0, { prev: invited.entry.id }))).toBe('valid');
  });

  test('a role that it acknowledged still counts', () => {
    const { ana, bea } = trio();
    const granted = ana.grantRole(bea.member);
    const before = bea.tip;
    bea.receive([granted]);
    const root = bea.sign('acknowledge', {});
    bea.sign('acknowledge', {});
    const grant = (prev: typeof before) => bea.verdictOf(bea.grantRole(bea.member, { prev, acks: [] }));
    expect([grant(root.entry.id), grant(before)]).toEqual(['valid', 'only-coordinators']);
  });
});

describe('the payee of a forked phone', () => {
  test('keeps what it said in good faith, whether it heard of the fork before or after', () => {
    const { bea, carla, toBea, toCarla } = forked();
    bea.receive([toBea]);
    const said = [bea.accept(toBea), bea.pay(carla, 650)];
    bea.receive([toCarla]);
    const dora = newcomer('dora', carla);
    dora.receive([toCarla, toBea, ...said]);
    for (const phone of [bea, dora]) {
      expect(said.map((entry) => phone.verdictOf(entry))).toEqual(['valid', 'valid']);
      expect(sumOfBalances(phone.state)).toBe(0);
    }
    expect(fingerprints(dora.state)).toEqual(fingerprints(bea.state));
    // The cover pays what she had accepted: 100 received, 650 spent.
    expect(bea.balance()).toBe(-550);
  });

  test('does not accept, by itself, what it knows to be void', () => {
    const { ana, copy, bea, carla } = forked();
    settle(ana, copy, bea, carla);
    expect([bea.rights(), carla.rights()]).toEqual([600, 600]);
    expect(bea.state.accounts.transfers.size).toBe(2);
  });

  test('cannot draw on both histories, not even by hand', () => {
    const { ana, bea, copy } = forked();
    const [one, other] = [ana.pay(bea, 1), copy.pay(bea, 2)];
    meet(ana, copy, bea);
    expect([bea.verdictOf(bea.accept(one)), bea.verdictOf(bea.accept(other))]).toEqual(['valid', 'two-histories']);
  });

  test('may accept what was paid before the histories part, and still draws on one of them only', () => {
    const { ana, bea } = trio();
    const before = ana.pay(bea, 5);
    const copy = ana.copy();
    const [one, other] = [ana.pay(bea, 1), copy.pay(bea, 2)];
    meet(ana, copy, bea);
    const verdicts = [one, before, other].map((paid) => bea.verdictOf(bea.accept(paid)));
    expect(verdicts).toEqual(['valid', 'valid', 'two-histories']);
  });
});

test('a forked phone signs nothing by itself', () => {
  const { ana, bea, carla, copy } = forked();
  bea.pay(ana, 5);
  meet(ana, copy, bea, carla);
  expect([...ana.doDuties(), ...copy.doDuties()]).toEqual([]);
});
