import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeCatchUp } from '../../../src/wire/catch-up.ts';
import { decodeLinkMessage, encodeLinkMessage, type LinkMessage } from '../../../src/wire/local-link/link-messages.ts';
import { bytesOf } from './descriptions.ts';

const is = <N extends LinkMessage['is']>(name: N) => fc.constant(name);
const some = fc.uint8Array({ maxLength: 300 });
const message: fc.Arbitrary<LinkMessage> = fc.oneof(
  fc.record({ is: is('hello'), device: bytesOf(32), signature: bytesOf(64) }),
  fc.record({ is: is('have'), statement: some }),
  fc.record({ is: is('here'), from: bytesOf(8), device: bytesOf(32), signature: bytesOf(64) }),
  fc.record({ is: is('want'), name: bytesOf(32) }),
  fc.record({ is: is('bytes'), bytes: some }),
  fc.record({ is: is('gone'), from: bytesOf(8) }),
  fc.record({ is: is('card'), from: bytesOf(8), to: bytesOf(8), card: some }),
);

test('every message comes back as it was said, and is none of catching up', () => {
  fc.assert(
    fc.property(message, (said) => {
      expect(decodeLinkMessage(encodeLinkMessage(said))).toEqual({ ok: true, value: said });
      expect(decodeCatchUp(encodeLinkMessage(said)).ok).toBe(false);
    }),
  );
});

test('noise is refused or read, and never throws', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 120 }), (noise) => void decodeLinkMessage(noise)));
  fc.assert(
    fc.property(message, fc.nat(), fc.integer({ min: 1, max: 255 }), (said, at, flip) => {
      const damaged = encodeLinkMessage(said);
      const place = at % damaged.length;
      damaged[place] = (damaged[place] ?? 0) ^ flip;
      const read = decodeLinkMessage(damaged);
      if (read.ok) expect(encodeLinkMessage(read.value)).toEqual(damaged);
    }),
  );
});
