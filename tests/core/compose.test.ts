import { describe, expect, test } from 'vitest';
import { compose, tipOf } from '../../src/core/compose.ts';
import { type Entry, maxHeads } from '../../src/core/entry.ts';
import { accountOfEntry, type EntryId, idToBytes } from '../../src/core/ids.ts';
import type { Draft } from '../../src/core/module.ts';
import { foreseeInLine } from '../../src/core/replay.ts';
import { registry } from '../../src/modules/core.ts';
import { hours, meet, newcomer, type Phone, verified, village } from './cast.ts';
import { opening } from './keeping.ts';
import { payment } from './rejections/case.ts';

const acknowledging = { kind: 'acknowledge', payload: {} };
const signed = (entries: readonly Entry[]) => entries.map((entry) => verified(entry));
const composed = (phone: Phone, drafts = [acknowledging]) => compose(phone.state, phone.device, drafts, 1);

test('drafts become a chain, each on top of the one before, and are judged as they stand', () => {
  const { ana, bea } = village(['ana', 'bea'], { limit: 600 });
  const pay = { kind: 'pay', payload: { ...payment(ana, bea), amount: 400 } };
  const entries = composed(ana, [pay, acknowledging, pay]);
  expect(entries.map(({ prev }) => prev)).toEqual([ana.tip, entries[0]?.id, entries[1]?.id]);
  expect(entries.map(({ seq }) => seq - (entries[0]?.seq ?? 0))).toEqual([0, 1, 2]);
  ana.receive(signed(entries));
  expect(signed(entries).map((entry) => ana.verdictOf(entry))).toEqual(['valid', 'valid', 'not-enough']);
  expect(tipOf(ana.state, ana.device)).toEqual({ id: entries[2]?.id, seq: entries[2]?.seq });
});

describe('drafts that name one another', () => {
  /** Ana opens two accounts and writes down what one pays the other. */
  const written = (amount: number) => {
    const { ana, bea } = village(['ana', 'bea'], { limit: 600 });
    // More to acknowledge than goes beside a payload.
    for (let at = 0; at < 33; at += 1) ana.grantRole(bea.member);
    meet(ana, bea);
    const idAt = (before: readonly EntryId[], at: number) => idToBytes(accountOfEntry(before[at] as EntryId));
    const drafts: Draft[] = [
      { kind: 'account.open', payload: opening({ limit: 300 }) },
      { kind: 'account.open', payload: opening({ limit: 0 }) },
      ...[amount, amount].map((each) => ({
        kind: 'record',
        payload: { unit: hours, amount: each },
        naming: (before: readonly EntryId[]) => ({ from: idAt(before, 0), to: idAt(before, 1) }),
      })),
    ];
    return { bea, entries: compose(bea.state, bea.device, drafts, 1) };
  };

  test('are given the ids of those before them, whatever goes before them all', () => {
    const { bea, entries } = written(100);
    expect(entries.map(({ kind }) => kind)).toEqual([
      'acknowledge',
      'account.open',
      'account.open',
      'record',
      'record',
    ]);
    bea.receive(signed(entries));
    expect(signed(entries).map((entry) => bea.verdictOf(entry))).toEqual(entries.map(() => 'valid'));
  });

  test('are judged in a line, each after those before it', () => {
    const [fits, owesTooMuch] = [written(150), written(200)];
    expect(foreseeInLine(registry, fits.bea.state, fits.entries)).toBe(null);
    expect(foreseeInLine(registry, owesTooMuch.bea.state, owesTooMuch.entries)).toBe('not-enough');
    expect(foreseeInLine(registry, fits.bea.state, fits.entries.slice(1))).toBe('not-at-the-tip');
    expect(foreseeInLine(registry, fits.bea.state, [])).toBe(null);
  });
});

test('a chain that was never opened begins with number 0 and acknowledges nothing yet', () => {
  const { ana } = village(['ana']);
  const dora = newcomer('dora', ana);
  expect(tipOf(dora.state, dora.device)).toBeNull();
  expect(composed(dora)).toMatchObject([{ seq: 0, prev: null, acks: [], heads: [ana.tip] }]);
});

test('the first entry names what others built last, the newest eight at most', () => {
  const { ana } = village(['ana']);
  const invited = ana.invite(0, { uses: 12 });
  const joined = Array.from({ length: 10 }, (_, at) => newcomer(`newcomer ${at}`, ana).join(invited));
  ana.receive(joined);
  const [first, second] = composed(ana, [acknowledging, acknowledging]);
  expect(first?.heads).toHaveLength(maxHeads);
  expect(joined.map(({ entry }) => entry.id)).toEqual(expect.arrayContaining([...(first?.heads ?? [])]));
  expect(second?.heads).toEqual([]);
});

describe('acknowledging', () => {
  const withRoles = (count: number) => {
    const { ana, bea } = village(['ana', 'bea']);
    for (let at = 0; at < count; at += 1) ana.grantRole(bea.member);
    meet(ana, bea);
    return bea;
  };

  test('governance entries are named once, beside what is said', () => {
    const bea = withRoles(2);
    const entries = composed(bea);
    expect(entries.map(({ acks }) => acks.length)).toEqual([2]);
    bea.receive(signed(entries));
    expect(composed(bea).map(({ acks }) => acks.length)).toEqual([0]);
  });

  test('more of them than fit into a QR code go before it', () => {
    const bea = withRoles(33);
    const entries = composed(bea, [{ kind: 'profile.withdraw', payload: {} }]);
    expect(entries.map(({ kind, acks }) => [kind, acks.length])).toEqual([
      ['acknowledge', 33],
      ['profile.withdraw', 0],
    ]);
    bea.receive(signed(entries));
    expect(signed(entries).map((entry) => bea.verdictOf(entry))).toEqual(['valid', 'valid']);
  });

  test('with the most that stand beside it, a payment with a long memo fits into a QR code', () => {
    const bea = withRoles(32);
    const memo = new Uint8Array(2048);
    const [entry] = composed(bea, [
      { kind: 'pay', payload: { ...payment(bea, bea), memo, ref: idToBytes(bea.account) } },
    ]);
    expect(entry?.acks).toHaveLength(32);
    expect(entry?.bytes.length).toBeLessThanOrEqual(4096);
  });
});
