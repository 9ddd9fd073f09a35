import { describe, expect, test, vi } from 'vitest';
import type { EntryId } from '../../src/core/ids.ts';
import { idToBytes } from '../../src/core/ids.ts';
import { maxWaiting, maxWaitingBytes } from '../../src/core/waiting.ts';
import { newcomer, type Phone, village } from './cast.ts';
import { dump } from './dump.ts';

// Thousands of entries take a second, and a busy machine may take several times as long.
vi.setConfig({ testTimeout: 120_000 });

const absent = 'ab'.repeat(32) as EntryId;
const waitingAt = (phone: Phone) => [...phone.state.log.waiting.keys()];

test('a chain that comes backwards waits, and is admitted whole when its beginning comes', () => {
  const { ana, bea } = village(['ana', 'bea']);
  const chain = [ana.pay(bea, 1), ana.pay(bea, 2), ana.pay(bea, 3)];
  const [first, second, third] = chain.map(({ entry }) => entry.id);
  bea.receive(chain.slice(1).reverse());
  expect(waitingAt(bea)).toEqual([third, second]);
  const [opening] = chain;
  expect(opening && bea.receive([opening]).admitted).toEqual([first, second, third]);
  expect(bea.state.log.waiting.size + bea.state.log.wanted.size + bea.state.log.waitingBytes).toBe(0);
});

test.each<[string, (phone: Phone) => Parameters<Phone['make']>]>([
  ['the entry before it', () => ['acknowledge', {}, { prev: absent, seq: 9 }]],
  ['a head', () => ['acknowledge', {}, { heads: [absent] }]],
  ['an acknowledged entry', () => ['acknowledge', {}, { acks: [absent] }]],
  ['the entry it is about', () => ['accept', { ref: idToBytes(absent) }]],
  ['the entries it is about', () => ['lottery.draw', { refs: [idToBytes(absent)] }]],
])('an entry waits for %s', (_, named) => {
  const { ana, bea } = village(['ana', 'bea']);
  const entry = ana.make(...named(ana));
  bea.receive([entry]);
  expect(bea.verdictOf(entry)).toBe('waiting');
  expect([...bea.state.log.wanted]).toEqual([[absent, new Set([entry.entry.id])]]);
});

test('an entry that misses several is admitted with the last of them', () => {
  const { ana, bea, carla } = village(['ana', 'bea', 'carla']);
  const [one, two] = [ana.pay(bea, 1), carla.pay(bea, 1)];
  const both = ana.sign('acknowledge', {}, { heads: [two.entry.id] });
  const verdicts = [both, one, two].map((entry) => {
    bea.receive([entry]);
    return bea.verdictOf(both);
  });
  expect(verdicts).toEqual(['waiting', 'waiting', 'valid']);
});

test('waiting entries leave no trace in the books', () => {
  const { ana, bea } = village(['ana', 'bea']);
  const before = dump({
    ...bea.state,
    log: { ...bea.state.log, waiting: new Map(), wanted: new Map(), waitingBytes: 0 },
  });
  const hidden = ana.make('acknowledge', {});
  bea.receive([ana.make('pay', {}, { prev: hidden.entry.id, seq: hidden.entry.seq + 1 })]);
  expect(
    dump({ ...bea.state, log: { ...bea.state.log, waiting: new Map(), wanted: new Map(), waitingBytes: 0 } }),
  ).toBe(before);
});

test('what hangs on a broken link is never admitted', () => {
  const { ana, bea } = village(['ana', 'bea']);
  const broken = ana.make('acknowledge', {}, { prev: bea.tip });
  const after = ana.make('acknowledge', {}, { prev: broken.entry.id, seq: broken.entry.seq + 1 });
  bea.receive([after]);
  expect(bea.receive([broken])).toEqual({ admitted: [], refused: [{ id: broken.entry.id, fault: 'broken-link' }] });
  expect([bea.verdictOf(broken), bea.verdictOf(after)]).toEqual(['not-admitted', 'waiting']);
});

describe('the buffer', () => {
  const loose = (phone: Phone, at: number, padding: number) =>
    phone.make(
      'lottery.draw',
      { padding: new Uint8Array(padding) },
      { prev: absent, seq: 1, heads: [], acks: [], claimedAt: at },
    );

  test('has a cap on entries: the oldest is let go, and may come again', () => {
    const { ana } = village(['ana']);
    const dora = newcomer('dora', ana);
    const flood = Array.from({ length: maxWaiting + 3 }, (_, at) => loose(ana, at, 0));
    dora.receive(flood);
    const kept = flood.slice(3).map(({ entry }) => entry.id);
    expect(waitingAt(dora)).toEqual(kept);
    expect([...(dora.state.log.wanted.get(absent) ?? [])]).toEqual(kept);
    dora.held.clear();
    dora.receive(flood.slice(0, 1));
    expect(waitingAt(dora).slice(-2)).toEqual([kept.at(-1), flood[0]?.entry.id]);
  });

  test('has a cap on bytes', () => {
    const { ana } = village(['ana']);
    const dora = newcomer('dora', ana);
    const flood = Array.from({ length: 300 }, (_, at) => loose(ana, at, 60_000));
    dora.receive(flood);
    const bytes = [...dora.state.log.waiting.values()].reduce((sum, { entry }) => sum + entry.bytes.length, 0);
    expect(dora.state.log.waitingBytes).toBe(bytes);
    expect(bytes).toBeLessThanOrEqual(maxWaitingBytes);
    expect(bytes).toBeGreaterThan(maxWaitingBytes - 61_000);
    expect(waitingAt(dora).at(-1)).toBe(flood.at(-1)?.entry.id);
  });
});
