import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesToHex } from '../../src/lib/bytes.ts';
import { type CatchUpMessage, decodeCatchUp, encodeCatchUp } from '../../src/wire/catch-up.ts';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const id = bytes(32).map(bytesToHex);
const ids = fc.array(id, { maxLength: 6 });
const message: fc.Arbitrary<CatchUpMessage> = fc.oneof(
  fc.record({
    is: fc.constant('tips' as const),
    from: bytes(8),
    chains: fc.array(fc.record({ device: id, tips: ids }), { maxLength: 5 }),
  }),
  fc.record({
    is: fc.constant('want' as const),
    to: bytes(8),
    wants: fc.array(fc.record({ tip: id, shared: ids }), { maxLength: 5 }),
  }),
  fc.record({ is: fc.constant('entries' as const), batch: fc.uint8Array({ maxLength: 40 }) }),
);

test('every message comes back as it was said', () => {
  fc.assert(
    fc.property(message, (said) => {
      expect(decodeCatchUp(encodeCatchUp(said))).toEqual({ ok: true, value: said });
    }),
  );
});

test('noise is refused or read, and never throws', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 120 }), (noise) => void decodeCatchUp(noise)));
  fc.assert(
    fc.property(message, fc.nat(), fc.integer({ min: 1, max: 255 }), (said, at, flip) => {
      const damaged = encodeCatchUp(said);
      const place = at % damaged.length;
      damaged[place] = (damaged[place] ?? 0) ^ flip;
      const read = decodeCatchUp(damaged);
      // What is still a message is another one, spelled the one way it can be.
      if (read.ok) expect(encodeCatchUp(read.value)).toEqual(damaged);
    }),
  );
});
