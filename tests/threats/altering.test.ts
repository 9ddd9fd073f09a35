import { vi } from 'vitest';
import { browserIdentity } from '../../src/app/worker/identity.ts';
import { aesTagLength, decryptAes } from '../../src/identity/aes.ts';
import { derive } from '../../src/identity/derive.ts';
import { bytesEqual, utf8 } from '../../src/lib/bytes.ts';
import { openTraffic, sealTraffic } from '../../src/session/group/traffic.ts';
import type { Identity } from '../../src/session/ports/identity.ts';
import { flipBit } from '../identity/arbitraries.ts';
import { epochKey } from './support/sealed.ts';
import { threat, threatInPlace } from './support/threat.ts';

vi.mock('../../src/identity/aes.ts', { spy: true });

const anyContext = utf8('whatever');

threat<Identity>('Altering, moving one message for another: a slot is passed off as entries', {
  attack: async (identity) => {
    const sealed = await sealTraffic(identity, epochKey, utf8('a word on what I hold'), 'slot');
    return (await openTraffic(identity, epochKey, sealed, 'entries')) !== null;
  },
  defence: browserIdentity,
  takenOut: {
    ...browserIdentity,
    seal: (key, content) => browserIdentity.seal(key, content, anyContext),
    open: (key, sealed) => browserIdentity.open(key, sealed, anyContext),
  },
});

/** The same cipher without its tag: from its second block on, AES-GCM encrypts as AES-CTR does. */
const decryptUntagged: typeof decryptAes = async (_, nonce, ciphertext) => {
  const raw = Uint8Array.from(derive(epochKey, 'minga/epoch/content/1'));
  const key = await crypto.subtle.importKey('raw', raw, 'AES-CTR', false, ['decrypt']);
  const counter = Uint8Array.from([...nonce, 0, 0, 0, 2]);
  const untagged = Uint8Array.from(ciphertext.subarray(0, -aesTagLength));
  return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-CTR', counter, length: 32 }, key, untagged));
};

const hours = utf8('60 hours');
const firstSealedBit = 8 * 13;

threatInPlace('Altering, moving one message for another: a bit is turned', {
  attack: async () => {
    const sealed = flipBit(await sealTraffic(browserIdentity, epochKey, hours, 'entries'), firstSealedBit);
    const opened = await openTraffic(browserIdentity, epochKey, sealed, 'entries');
    return opened !== null && !bytesEqual(opened, hours);
  },
  takeOut: () => vi.mocked(decryptAes).mockImplementation(decryptUntagged),
});
