import { vi } from 'vitest';
import { decodeBatch, encodeBatch } from '../../src/wire/batch.ts';
import { unpack } from '../../src/wire/pack.ts';
import { threatInPlace } from './support/threat.ts';

vi.mock('../../src/wire/pack.ts', { spy: true });

/** Fifty megabytes that travel as fifty kilobytes. */
const bomb = encodeBatch([{ bytes: new Uint8Array(50_000_000), signature: new Uint8Array(64) }]);

threatInPlace('A batch that inflates without end', {
  attack: () => decodeBatch(bomb).ok,
  takeOut: async () => {
    const pack = await vi.importActual<typeof import('../../src/wire/pack.ts')>('../../src/wire/pack.ts');
    vi.mocked(unpack).mockImplementation((packed) => pack.unpack(packed, Number.POSITIVE_INFINITY));
  },
});
