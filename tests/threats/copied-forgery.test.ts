import { vi } from 'vitest';
import { webPlatform } from '../../src/identity/platform.ts';
import { bytesToHex } from '../../src/lib/bytes.ts';
import { foundingPhone } from '../core/cast.ts';
import { openBooks } from './support/open-books.ts';
import { threatInPlace } from './support/threat.ts';

vi.mock('../../src/lib/bytes.ts', { spy: true });

const copies = 200;

/** What a phone spends on it grows with what was sent. */
threatInPlace('One forgery sent a thousand times over', {
  attack: async () => {
    const mallory = foundingPhone('mallory');
    const [forged] = mallory.held.values();
    if (forged === undefined) throw new Error('a founder has written its founding');
    const { bytes } = forged.entry;
    const books = await openBooks(mallory.state.group);
    const signature = new Uint8Array(64).fill(1);
    const checks = vi.spyOn(webPlatform.subtle, 'verify');
    await books.receive(
      Array.from({ length: copies }, () => ({ bytes, signature: signature.slice() })),
      'elsewhere',
    );
    const spent = checks.mock.calls.length;
    checks.mockRestore();
    return spent >= copies;
  },
  takeOut: async () => {
    const { bytesToHex: hexOf } =
      await vi.importActual<typeof import('../../src/lib/bytes.ts')>('../../src/lib/bytes.ts');
    let named = 0;
    // No signature is known again: each is called by a name of its own.
    vi.mocked(bytesToHex).mockImplementation((bytes) => {
      named += 1;
      return bytes.length === 64 ? `signature ${named}` : hexOf(bytes);
    });
  },
});
