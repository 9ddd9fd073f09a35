import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Beginning, decodeBeginning, encodeBeginning } from '../../src/wire/beginning.ts';
import type { ChannelId, StreamEpoch } from '../../src/wire/relay.ts';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const readOn = fc.record({
  channel: fc.constant('ab'.repeat(32) as ChannelId),
  epoch: fc.constant('cd'.repeat(16) as StreamEpoch),
  sequence: fc.nat(),
});
const beginnings: fc.Arbitrary<Beginning> = fc.record({
  checkpoint: bytes(32),
  // Random bytes do not deflate, so the larger ones take several parts.
  base: fc.oneof(fc.uint8Array(), bytes(200_000)),
  proof: fc.uint8Array(),
  batches: fc.array(fc.uint8Array(), { maxLength: 4 }),
  parcels: fc.array(fc.uint8Array(), { maxLength: 4 }),
  readOn: fc.option(readOn),
});

test('any beginning is read back from its parts, in whatever order, among those of another', () => {
  fc.assert(
    fc.property(beginnings, beginnings, (one, other) => {
      const [parts, others] = [encodeBeginning(one), encodeBeginning(other)];
      if (parts === null || others === null) throw new Error('it fits into a mailbox');
      const mixed = [...others.parts, ...parts.parts].reverse();
      expect(decodeBeginning(mixed, parts.hash)).toEqual({ ok: true, value: one });
    }),
    { numRuns: 40 },
  );
});

test('with a part missing, cut short or changed it is damaged', () => {
  const base = Uint8Array.from({ length: 300_000 }, (_, at) => (at * at * 31 + (at >> 3)) & 0xff);
  const whole: Beginning = {
    ...{ checkpoint: new Uint8Array(32), base, proof: new Uint8Array(), batches: [], parcels: [], readOn: null },
  };
  const made = encodeBeginning(whole);
  if (made === null) throw new Error('it fits into a mailbox');
  const damaged = { ok: false, error: 'damaged' };
  /** A part's number may be another: what they come to is the same all the same, and its hash says so. */
  const soundOrDamaged = (parts: readonly Uint8Array[]) => {
    const read = decodeBeginning(parts, made.hash);
    expect(read).toEqual(read.ok ? { ok: true, value: whole } : damaged);
  };
  expect(decodeBeginning(made.parts.slice(1), made.hash)).toEqual(damaged);
  for (const [at, part] of made.parts.entries()) {
    for (const place of [0, 1, 40, part.length >> 1, part.length - 1]) {
      const changed = part.slice();
      changed[place] = (changed[place] ?? 0) ^ 1;
      soundOrDamaged(made.parts.with(at, changed));
      expect(decodeBeginning(made.parts.with(at, part.slice(0, place)), made.hash)).toEqual(damaged);
    }
  }
});

test('what is larger than a mailbox takes is not put into one', () => {
  const base = new Uint8Array(33 * 1024 * 1024);
  expect(
    encodeBeginning({
      ...{ checkpoint: new Uint8Array(32), base, proof: new Uint8Array(), batches: [], parcels: [], readOn: null },
    }),
  ).toBeNull();
});
