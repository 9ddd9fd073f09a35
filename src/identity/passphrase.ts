/**
 * Locks a file with words that a person remembers. A file can be copied and guessed at forever, so each guess is made
 * slow and memory-hungry: Argon2id.
 */
import { argon2idAsync } from '@noble/hashes/argon2.js';
import { bytesEqual, concatBytes } from '../lib/bytes.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { aesNonceLength, decryptAes, encryptAes, importAesKey } from './aes.ts';
import { derive } from './derive.ts';
import { checkLength, decodeLocked, encodeHead, type GuessCost, saltLength } from './passphrase-format.ts';
import { type CryptoPlatform, webPlatform } from './platform.ts';

export type PassphraseFault = 'not-locked' | 'newer-version' | 'damaged' | 'wrong-passphrase';

/** 0.2–0.3 s measured on a laptop, so one to two on a phone six times slower. OWASP names it as the minimum. */
export const usualCost: GuessCost = { passes: 2, memoryKib: 19 * 1024, lanes: 1 };

export type PassphraseOptions = {
  readonly cost?: GuessCost;
  /** Called with 0…1 while the key is computed. */
  readonly onProgress?: (done: number) => void;
  readonly platform?: CryptoPlatform;
};

export async function lockWithPassphrase(
  plaintext: Uint8Array,
  passphrase: string,
  { cost = usualCost, onProgress, platform = webPlatform }: PassphraseOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const salt = platform.randomBytes(saltLength);
  const nonce = platform.randomBytes(aesNonceLength);
  const { key, check } = await stretch(passphrase, salt, cost, onProgress, platform);
  const head = encodeHead({ cost, salt, check, nonce });
  return concatBytes(head, await encryptAes(key, nonce, plaintext, head, platform));
}

/** The cost stands in the file. `damaged`: the passphrase is right and the content is not what was locked. */
export async function unlockWithPassphrase(
  bytes: Uint8Array,
  passphrase: string,
  { onProgress, platform = webPlatform }: Omit<PassphraseOptions, 'cost'> = {},
): Promise<Result<Uint8Array<ArrayBuffer>, PassphraseFault>> {
  const locked = decodeLocked(bytes);
  if (!locked.ok) return locked;
  const file = locked.value;
  const { key, check } = await stretch(passphrase, file.salt, file.cost, onProgress, platform);
  if (!bytesEqual(check, file.check)) return err('wrong-passphrase');
  const plaintext = await decryptAes(key, file.nonce, file.ciphertext, file.head, platform);
  return plaintext === null ? err('damaged') : ok(plaintext);
}

async function stretch(
  passphrase: string,
  salt: Uint8Array,
  cost: GuessCost,
  onProgress: ((done: number) => void) | undefined,
  platform: CryptoPlatform,
): Promise<{ key: CryptoKey; check: Uint8Array }> {
  // One keyboard writes é as one character and another as two, and many add a space after the last word.
  const typed = passphrase.normalize('NFKC').trim();
  const stretched = await argon2idAsync(typed, salt, {
    t: cost.passes,
    m: cost.memoryKib,
    p: cost.lanes,
    dkLen: 32,
    ...(onProgress && { onProgress }),
  });
  return {
    key: await importAesKey(derive(stretched, 'minga/passphrase/key/1'), platform),
    check: derive(stretched, 'minga/passphrase/check/1').slice(0, checkLength),
  };
}
