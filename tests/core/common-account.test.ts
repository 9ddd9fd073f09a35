/** An account of the group: what it pays is decided by all, and who keeps it. (protocol §2, docs/decisions/0050) */
import { describe, expect, test } from 'vitest';
import { keepersNow, payOutBehind, payOutsDue } from '../../src/core/accounts/custody/decided.ts';
import { sumOfBalances } from '../properties/books.ts';
import { askFor, close, vote } from './ballots/asking.ts';
import { meet, type Phone, replayed, settle, village } from './cast.ts';
import { dump } from './dump.ts';
import { coordinating, enact } from './governing.ts';
import {
  appoint,
  appointing,
  balanceIn,
  by,
  decideToPay,
  handOver,
  open,
  payFrom,
  payingOut,
  rightsIn,
} from './keeping.ts';

/** Ana and Carla answer for the group; Ana keeps its account, and Bea may. It pays what the group has decided. */
function cast() {
  const phones = village(['ana', 'bea', 'carla', 'dora'], { limit: 600 });
  const { ana, bea, carla, dora } = phones;
  coordinating(ana, carla);
  const all = [ana, bea, carla, dora] as const;
  const purse = open(ana, { keepers: [ana, bea], decided: true });
  meet(...all);
  return { ...phones, all, purse };
}
type Cast = ReturnType<typeof cast>;
const most = ({ ana, bea, carla }: Cast) => [ana, bea, carla] as const;

function sameFromNothing(...phones: readonly Phone[]): void {
  for (const phone of phones) {
    const entries = [...phone.held.values()];
    expect(dump(replayed(phone.state.group, entries.toReversed()))).toEqual(dump(phone.state));
    expect(sumOfBalances(phone.state)).toBe(0);
  }
}

describe('what the group has decided to pay', () => {
  test('is paid by whoever keeps the account, once, and the payment names the decision', () => {
    const { ana, bea, carla, dora, all, purse } = cast();
    const ballot = askFor(dora, 'account.pay-out', payingOut(purse, bea, 60));
    settle(...all);
    const votes = [ana, carla, dora].map((phone) => vote(phone, ballot, 'yes'));
    meet(...all);
    const mandate = enact(dora, ballot, [close(dora, ballot, votes)]);
    expect(dora.verdictOf(mandate)).toBe('valid');
    expect(payOutsDue(dora.state, purse.account)).toMatchObject([{ to: bea.account, amount: 60 }]);
    settle(...all);
    const paid = payFrom(ana, purse, bea, 60, by(mandate));
    settle(...all);
    expect([balanceIn(bea, purse), bea.balance(), rightsIn(ana, purse)]).toEqual([-60, 60, 240]);
    expect(payOutsDue(bea.state, purse.account)).toEqual([]);
    expect(payOutBehind(bea.state, paid.entry.id)?.entry).toBe(mandate.entry.id);
    sameFromNothing(bea);
  });

  test('is still to be paid when it was declined and taken back', () => {
    const at = cast();
    const { ana, dora, all, purse } = at;
    const mandate = decideToPay(most(at), purse, dora, 60);
    const paid = payFrom(ana, purse, dora, 60, by(mandate));
    dora.receive(ana.held.values());
    const declined = dora.decline(paid);
    ana.receive([declined]);
    ana.reclaim(declined);
    expect(payOutsDue(ana.state, purse.account).length).toBe(1);
    expect(ana.verdictOf(payFrom(ana, purse, dora, 60, by(mandate)))).toBe('valid');
    settle(...all);
    expect(balanceIn(dora, purse)).toBe(-60);
    sameFromNothing(dora);
  });

  test('is paid by whoever keeps the account next, unless it was paid before', () => {
    const at = cast();
    const { ana, bea, dora, all, purse } = at;
    const [first, second] = [60, 30].map((amount) => decideToPay(most(at), purse, dora, amount));
    if (first === undefined || second === undefined) return;
    payFrom(ana, purse, dora, 60, by(first));
    handOver(ana, purse, bea);
    settle(...all);
    expect(bea.verdictOf(payFrom(bea, purse, dora, 60, by(first)))).toBe('mandate-used');
    expect(bea.verdictOf(payFrom(bea, purse, dora, 30, by(second)))).toBe('valid');
    settle(...all);
    expect(balanceIn(dora, purse)).toBe(-90);
    sameFromNothing(bea);
  });

  test('may be named by a payment from an account whose keeper needs no decision', () => {
    const at = cast();
    const { ana, dora } = at;
    const plain = open(ana, { keepers: [ana] });
    const mandate = decideToPay(most(at), plain, dora, 60);
    expect(ana.verdictOf(payFrom(ana, plain, dora, 10))).toBe('valid');
    expect(ana.verdictOf(payFrom(ana, plain, dora, 60, by(mandate)))).toBe('valid');
    sameFromNothing(ana);
  });
});

describe('whom the group names', () => {
  test('may have the account from then on, and whoever has it pays no more from it', () => {
    const at = cast();
    const { ana, bea, dora, all, purse } = at;
    const ballot = askFor(bea, 'keepers.set', appointing(purse, [dora]));
    settle(...all);
    const votes = all.slice(1).map((phone) => vote(phone, ballot, 'yes'));
    meet(...all);
    enact(bea, ballot, [close(bea, ballot, votes)]);
    settle(...all);
    expect(keepersNow(dora.state, purse.account)).toMatchObject({ keepers: [dora.member], decided: false });
    expect(ana.verdictOf(payFrom(ana, purse, bea, 10))).toBe('not-a-keeper');
    expect(ana.verdictOf(handOver(ana, purse, dora))).toBe('valid');
    settle(...all);
    expect(dora.verdictOf(payFrom(dora, purse, bea, 10))).toBe('valid');
    settle(...all);
    sameFromNothing(dora);
  });

  test('is nobody’s news that comes later: who had not heard of it has paid', () => {
    const at = cast();
    const { ana, bea, carla, dora, all, purse } = at;
    const plain = open(ana, { keepers: [ana] });
    meet(...all);
    // Ana signs it as one of three, and goes off before it is carried out.
    const named = appoint([bea, ana, carla], plain, [bea], { decided: true });
    const paid = payFrom(ana, plain, dora, 10);
    expect(ana.verdictOf(paid)).toBe('valid');
    settle(...all);
    expect([dora.verdictOf(paid), dora.verdictOf(named)]).toEqual(['valid', 'valid']);
    expect(ana.verdictOf(payFrom(ana, plain, dora, 10))).toBe('not-a-keeper');
    expect(balanceIn(dora, purse)).toBe(0);
    sameFromNothing(...all);
  });

  test('is not asked of what comes back to the phone that had it', () => {
    const at = cast();
    const { ana, bea, dora, all, purse } = at;
    const plain = open(ana, { keepers: [ana, bea] });
    const paid = payFrom(ana, plain, dora, 10);
    handOver(ana, plain, bea);
    settle(ana, bea);
    appoint(most(at), plain, [ana]);
    dora.receive([...ana.held.values(), ...bea.held.values()]);
    dora.decline(paid);
    settle(...all);
    expect([rightsIn(ana, plain), rightsIn(bea, plain), balanceIn(bea, plain)]).toEqual([0, 300, 0]);
    expect(balanceIn(bea, purse)).toBe(0);
    sameFromNothing(bea);
  });

  test('of two choices made apart one stands on every phone', () => {
    const at = cast();
    const { ana, bea, carla, dora, all, purse } = at;
    const one = appoint([ana, bea, carla], purse, [bea]);
    const other = appoint([dora, bea, carla], purse, [dora]);
    settle(...all);
    const stands = one.entry.id < other.entry.id ? bea : dora;
    for (const phone of all) expect(keepersNow(phone.state, purse.account)?.keepers).toEqual([stands.member]);
    sameFromNothing(...all);
  });
});
