import { decryptAes, importAesKey, singleUseNonce } from '../../src/identity/aes.ts';
import { decodeBox, encodeBox } from '../../src/identity/box-format.ts';
import { boxKeyFromSeed } from '../../src/identity/box-keys.ts';
import { commitmentOf, lockTo, openWithContentKey } from '../../src/identity/boxes.ts';
import { webPlatform } from '../../src/identity/platform.ts';
import { utf8 } from '../../src/lib/bytes.ts';
import { words } from './support/sealed.ts';
import { threat } from './support/threat.ts';

const context = utf8('a memo');
type Open = (box: Uint8Array, contentKey: Uint8Array) => Promise<boolean>;

/** A box that is committed to other words than it opens to: two people would be shown two memos. */
threat<Open>('A memo shown falsely in a receipt', {
  attack: async (opens) => {
    const reader = await boxKeyFromSeed(new Uint8Array(32).fill(1));
    const locked = await lockTo([reader.publicKey], utf8(words), context);
    const box = locked.ok ? decodeBox(locked.value.bytes) : locked;
    if (!locked.ok || !box.ok) throw new Error('the key is sound');
    const { contentKey } = locked.value;
    const crafted = encodeBox({ ...box.value, commitment: commitmentOf(contentKey, utf8('three minutes')) });
    return opens(crafted, contentKey);
  },
  defence: async (box, contentKey) => (await openWithContentKey(box, contentKey, context)).ok,
  takenOut: async (bytes, contentKey) => {
    const box = decodeBox(bytes);
    const key = await importAesKey(contentKey, webPlatform);
    return box.ok && (await decryptAes(key, singleUseNonce, box.value.ciphertext, context, webPlatform)) !== null;
  },
});
