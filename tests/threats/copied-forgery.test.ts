import { vi } from 'vitest';
import type { SignedEntry } from '../../src/core/entry.ts';
import { webPlatform } from '../../src/identity/platform.ts';
import { verifyEntries } from '../../src/identity/verifying-links.ts';
import { foundingPhone } from '../core/cast.ts';
import { threat } from './support/threat.ts';

const copies = 200;

/** What a phone spends on it grows with what was sent. */
threat<(signed: readonly SignedEntry[]) => Promise<unknown>>('One forgery sent a thousand times over', {
  attack: async (verify) => {
    const [forged] = foundingPhone('mallory').held.values();
    if (forged === undefined) throw new Error('a founder has written its founding');
    const { bytes } = forged.entry;
    const signature = new Uint8Array(64).fill(1);
    const checks = vi.spyOn(webPlatform.subtle, 'verify');
    await verify(Array.from({ length: copies }, () => ({ bytes, signature: signature.slice() })));
    const spent = checks.mock.calls.length;
    checks.mockRestore();
    return spent >= copies;
  },
  defence: (signed) => verifyEntries(signed, () => []),
  takenOut: (signed) => Promise.all(signed.map((each) => verifyEntries([each], () => []))),
});
