/**
 * What a phone's engine must bring: WebCrypto and good random bytes.
 *
 * Handed in rather than reached for, so that a test can take an algorithm away and see the fallback work. Which
 * algorithms an engine has is found out by trying: version numbers lie, and flags are switched.
 */
export interface CryptoPlatform {
  readonly subtle: SubtleCrypto;
  readonly randomBytes: (length: number) => Uint8Array<ArrayBuffer>;
}

/** The engine we run in. `subtle` is read at each use: in an insecure context it is missing, and importing must not fail. */
export const webPlatform: CryptoPlatform = {
  get subtle() {
    return globalThis.crypto.subtle;
  },
  randomBytes: (length) => globalThis.crypto.getRandomValues(new Uint8Array(length)),
};

/** What a call only reads. WebCrypto copies it before the call returns; of shared memory, which it refuses, a copy is lent. */
export const lent = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  bytes.buffer instanceof ArrayBuffer ? (bytes as Uint8Array<ArrayBuffer>) : owned(bytes);

/** A copy that nobody else can change meanwhile; WebCrypto also refuses views of shared memory. */
export const owned = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);
