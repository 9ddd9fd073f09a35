import { vi } from 'vitest';
import { decodeEntry } from '../../src/core/entry.ts';
import { decodeStrict } from '../../src/wire/cbor.ts';
import { threatInPlace } from './support/threat.ts';

vi.mock('../../src/wire/cbor.ts', { spy: true });

/** A list in a list in a list … : whoever follows it down runs out of stack. */
const nested = new Uint8Array(60_000).fill(0x81);

threatInPlace('Malformed bytes', {
  attack: () => {
    try {
      decodeEntry(nested);
      return false;
    } catch {
      return true;
    }
  },
  takeOut: async () => {
    const cbor = await vi.importActual<typeof import('../../src/wire/cbor.ts')>('../../src/wire/cbor.ts');
    const endless = { maxBytes: Number.POSITIVE_INFINITY, maxDepth: Number.POSITIVE_INFINITY };
    vi.mocked(decodeStrict).mockImplementation((bytes) => cbor.decodeStrict(bytes, endless));
  },
});
