import { decode } from 'cborg';
import { decodeStrict } from '../../src/wire/cbor.ts';
import { threat } from './support/threat.ts';

/** A list in a list in a list … : whoever follows it down runs out of stack. */
const nested = new Uint8Array(100_000).fill(0x81);

threat<(bytes: Uint8Array) => unknown>('Malformed bytes', {
  attack: (read) => {
    try {
      read(nested);
      return false;
    } catch {
      return true;
    }
  },
  defence: (bytes) => decodeStrict(bytes, { maxBytes: nested.length, maxDepth: 8 }),
  takenOut: (bytes) => decode(bytes),
});
