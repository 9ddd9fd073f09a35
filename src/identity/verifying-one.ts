/** The signatures of one entry: its own, and those inside its payload. */
import { type Entry, type InnerProof, signedMessage } from '../core/entry.ts';
import { idToBytes } from '../core/ids.ts';
import type { CryptoPlatform } from './platform.ts';
import { verifySignature } from './verifying.ts';

/** The signatures that an entry's kind carries in its payload; none for a kind this version does not know. */
export type ProofsOf = (entry: Entry) => readonly InnerProof[];

/** Enough to keep an engine's crypto threads busy; more would only hold copies in memory. */
export const checksAtOnce = 32;

export const ownSignatureHolds = (entry: Entry, signature: Uint8Array, platform: CryptoPlatform): Promise<boolean> =>
  verifySignature(idToBytes(entry.device), signedMessage(entry), signature, platform);

export async function allHold(proofs: readonly InnerProof[], platform: CryptoPlatform): Promise<boolean> {
  for (const { publicKey, message, signature } of proofs) {
    if (!(await verifySignature(publicKey, message, signature, platform))) return false;
  }
  return true;
}
