/**
 * Is this signature valid? One answer on every phone, or the books would fork.
 *
 * Engines disagree on rare encodings (points of small order, coordinates above the prime). ZIP215 settles each of them,
 * and is the laxest rule in use: it accepts whatever any WebCrypto engine accepts. So the engine, which is fast, may
 * say yes; its no, or its absence, is decided by the ZIP215 verifier. (protocol §1)
 */
import type { Entry, VerifiedEntry } from '../core/entry.ts';
import { decodeEntry, type EntryFault, type InnerProof, type SignedEntry, signedMessage } from '../core/entry.ts';
import { idToBytes } from '../core/ids.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { mapBounded } from './bounded.ts';
import { curve } from './curve.ts';
import { importedKey } from './imported-keys.ts';
import { type CryptoPlatform, owned, webPlatform } from './platform.ts';

/** The signatures that an entry's kind carries in its payload; none for a kind this version does not know. */
export type ProofsOf = (entry: Entry) => readonly InnerProof[];

/** Enough to keep an engine's crypto threads busy; more would only hold copies in memory. */
const checksAtOnce = 32;

/** False for keys not of 32 bytes and signatures not of 64. Never rejects. */
export async function verifySignature(
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
  platform: CryptoPlatform = webPlatform,
): Promise<boolean> {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  if (await engineAccepts(publicKey, message, signature, platform)) return true;
  return (await curve()).verifyAsync(signature, message, publicKey, { zip215: true });
}

/** Decodes and checks each on its own: one bad entry in a batch spoils no other. Results stand in the order given. */
export function verifyEntries(
  signed: readonly SignedEntry[],
  proofsOf: ProofsOf,
  platform: CryptoPlatform = webPlatform,
): Promise<Result<VerifiedEntry, EntryFault>[]> {
  return mapBounded(signed, checksAtOnce, (one) => verifyEntry(one, proofsOf, platform));
}

async function verifyEntry(
  signed: SignedEntry,
  proofsOf: ProofsOf,
  platform: CryptoPlatform,
): Promise<Result<VerifiedEntry, EntryFault>> {
  const decoded = decodeEntry(signed.bytes);
  if (!decoded.ok) return decoded;
  const entry = decoded.value;
  const authentic = await verifySignature(idToBytes(entry.device), signedMessage(entry), signed.signature, platform);
  if (!authentic) return err('bad-signature');
  const proofsHold = await allHold(proofsOf(entry), platform);
  // Here and in `readKept` alone the brand is made: all that `VerifiedEntry` promises has just been checked.
  return ok({ entry, signature: signed.signature, proofsHold } as VerifiedEntry);
}

async function allHold(proofs: readonly InnerProof[], platform: CryptoPlatform): Promise<boolean> {
  for (const { publicKey, message, signature } of proofs) {
    if (!(await verifySignature(publicKey, message, signature, platform))) return false;
  }
  return true;
}

async function engineAccepts(
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
  platform: CryptoPlatform,
): Promise<boolean> {
  try {
    const key = await importedKey(publicKey, platform);
    return await platform.subtle.verify('Ed25519', key, owned(signature), owned(message));
  } catch {
    return false;
  }
}

/**
 * Entries from this phone's own store, each of which `verifyEntries` passed, or this phone signed, before it was kept. Only
 * the proofs inside payloads are checked again, since what they said is not kept. What no longer decodes is left out: the
 * store is damaged there, and a peer's copy heals it.
 */
export async function readKept(
  kept: readonly SignedEntry[],
  proofsOf: ProofsOf,
  platform: CryptoPlatform = webPlatform,
): Promise<VerifiedEntry[]> {
  const read: VerifiedEntry[] = [];
  for (const { bytes, signature } of kept) {
    const entry = decodeEntry(bytes);
    if (!entry.ok) continue;
    const proofsHold = await allHold(proofsOf(entry.value), platform);
    read.push({ entry: entry.value, signature, proofsHold } as VerifiedEntry);
  }
  return read;
}
