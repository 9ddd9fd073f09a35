/** The auditor, against books that were reckoned by hand. */
import { describe, expect, test } from 'vitest';
import { Audit } from '../../scripts/simulate/auditor/audit.ts';
import { auditedBooks } from '../../scripts/simulate/auditor/books.ts';
import { differences } from '../../scripts/simulate/auditor/compare.ts';
import { booksOfPhone } from '../../scripts/simulate/checks/phone-books.ts';
import { hours, meet, type Phone, settle, village } from '../core/cast.ts';

const audit = (phone: Phone) => {
  const bodies = [...phone.held.values()].map(({ entry }) => entry.bytes);
  return auditedBooks(new Audit(phone.state.group, bodies, () => true));
};
const duo = () => village(['ana', 'bea'], { limit: 600 });

describe('the auditor', () => {
  test('counts what was paid, and what each may still spend', () => {
    const { ana, bea } = duo();
    ana.pay(bea, 60);
    settle(ana, bea);
    const { balances, rights } = audit(ana);
    expect(Object.fromEntries(balances)).toEqual({ [`${ana.account}/${hours}`]: -60, [`${bea.account}/${hours}`]: 60 });
    expect([...rights.values()].sort()).toEqual([540, 660]);
  });

  test('counts nothing that was refused, nor what was declined and taken back', () => {
    const { ana, bea } = duo();
    const tooMuch = ana.pay(bea, 601);
    const paid = ana.pay(bea, 5);
    bea.receive([tooMuch, paid]);
    bea.decline(paid);
    settle(ana, bea);
    const { balances, findings, transfers } = audit(bea);
    expect(balances.size).toBe(0);
    expect(findings.get(tooMuch.entry.id)).toBe('rejected');
    expect(Object.fromEntries(transfers)).toEqual({ [paid.entry.id]: 0 });
  });

  test('voids what a forked device paid from the forked number on', () => {
    const { ana, bea } = duo();
    const before = ana.pay(bea, 1);
    const copy = ana.copy();
    const [one, other] = [ana.pay(bea, 2), copy.pay(bea, 3)];
    meet(ana, copy, bea);
    const { transfers, forks } = audit(bea);
    const [id1, id2, id3] = [before, one, other].map(({ entry }) => entry.id);
    expect([id1, id2, id3].map((id) => transfers.get(id ?? ''))).toEqual([1, 0, 0]);
    expect(forks.get(ana.device)).toBe(one.entry.seq);
  });

  test('takes no entry whose author did not sign it', () => {
    const { ana, bea } = duo();
    const paid = ana.pay(bea, 60);
    const bodies = [...ana.held.values()].map(({ entry }) => entry.bytes);
    const { admitted } = new Audit(ana.state.group, bodies, (_, message) => message !== paid.entry.id);
    expect(admitted.has(paid.entry.id)).toBe(false);
    expect(admitted.size).toBe(bodies.length - 1);
  });
});

test('books that differ in anything are told apart, and equal ones are not', () => {
  const { ana, bea } = duo();
  ana.pay(bea, 60);
  settle(ana, bea);
  const [phone, audited] = [booksOfPhone(ana.state), audit(ana)];
  expect(differences(phone, audited)).toEqual([]);
  for (const part of ['findings', 'forks', 'transfers', 'balances', 'rights', 'limits', 'members', 'sealed'] as const) {
    const other = { ...audited, [part]: new Map<string, string | number>([...audited[part], ['more', 1]]) };
    expect(differences(phone, other as typeof audited)).toEqual([`${part} of more: undefined against the auditor's 1`]);
  }
});
