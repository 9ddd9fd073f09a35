/**
 * The phone's own unlock (finger, face, pattern) by WebAuthn. No server takes part, and no network: the browser asks its
 * person, and says that it has. Its signature is for servers that trust no browser; here the browser draws the page anyway.
 */
import { base64ToBytes, bytesToBase64 } from './base64.ts';
import type { PlatformKey } from './lock-record.ts';

/** In the authenticator's answer: the person was verified, not only present. (WebAuthn §6.1) */
const userVerified = 0x04;
const flagsAt = 32;
const timeout = 60_000;

export async function hasPlatformUnlock(): Promise<boolean> {
  if (!('PublicKeyCredential' in globalThis)) return false;
  return PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable().catch(() => false);
}

const challenge = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(32));

/** `null`: its person, or the browser, did not want to. */
export async function makePlatformKey(): Promise<PlatformKey | null> {
  const publicKey: PublicKeyCredentialCreationOptions = {
    challenge: challenge(),
    rp: { name: 'Minga' },
    user: { id: challenge(), name: 'Minga', displayName: 'Minga' },
    pubKeyCredParams: [
      { type: 'public-key', alg: -7 },
      { type: 'public-key', alg: -257 },
    ],
    authenticatorSelection: { authenticatorAttachment: 'platform', userVerification: 'required' },
    timeout,
  };
  const made = await navigator.credentials.create({ publicKey }).catch(() => null);
  return made instanceof PublicKeyCredential ? { id: bytesToBase64(new Uint8Array(made.rawId)) } : null;
}

export async function unlockByPlatform({ id }: PlatformKey): Promise<boolean> {
  const publicKey: PublicKeyCredentialRequestOptions = {
    challenge: challenge(),
    allowCredentials: [{ type: 'public-key', id: base64ToBytes(id), transports: ['internal'] }],
    userVerification: 'required',
    timeout,
  };
  const answer = await navigator.credentials.get({ publicKey }).catch(() => null);
  if (!(answer instanceof PublicKeyCredential)) return false;
  if (!(answer.response instanceof AuthenticatorAssertionResponse)) return false;
  const flags = new Uint8Array(answer.response.authenticatorData)[flagsAt] ?? 0;
  return (flags & userVerified) !== 0;
}
