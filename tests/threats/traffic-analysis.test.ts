import { browserIdentity } from '../../src/app/worker/identity.ts';
import { encryptAes } from '../../src/identity/aes.ts';
import { webPlatform } from '../../src/identity/platform.ts';
import { sealContent } from '../../src/identity/sealing.ts';
import { utf8 } from '../../src/lib/bytes.ts';
import { epochKey } from './support/sealed.ts';
import { threat } from './support/threat.ts';

const nonce = new Uint8Array(12);

/** Two answers to one payment, one of them with a reason. */
threat<typeof sealContent>('Traffic analysis: sizes, times, addresses', {
  attack: async (seal) => {
    const key = await browserIdentity.contentKey(epochKey);
    const lengths = await Promise.all(
      ['accepted', 'declined, since the roof still leaks'].map(
        async (text) => (await seal(key, utf8(text), nonce)).length,
      ),
    );
    return lengths[0] !== lengths[1];
  },
  defence: sealContent,
  takenOut: (key, content, context) => encryptAes(key, nonce, content, context, webPlatform),
});
