import { decodeEntry, type SignedEntry, type VerifiedEntry } from '../core/entry.ts';
import { type CryptoPlatform, webPlatform } from './platform.ts';
import { allHold, type ProofsOf } from './verifying-one.ts';

/** An entry as a store hands it back; `unchecked` when it was taken in without its own signature being checked. */
type Kept = SignedEntry & { readonly unchecked?: true };

/**
 * Entries from this phone's own store, each of which was verified, or signed by this phone, before it was kept. Only the
 * proofs inside payloads are checked again, since what they said is not kept. What no longer decodes is left out: the store
 * is damaged there, and a peer's copy heals it.
 */
export async function readKept(
  kept: readonly Kept[],
  proofsOf: ProofsOf,
  platform: CryptoPlatform = webPlatform,
): Promise<VerifiedEntry[]> {
  const read: VerifiedEntry[] = [];
  for (const { bytes, signature, unchecked } of kept) {
    const decoded = decodeEntry(bytes);
    if (!decoded.ok) continue;
    const entry = decoded.value;
    const proofs = proofsOf(entry);
    const proofsHold = proofs.length === 0 || (await allHold(proofs, platform));
    read.push({ entry, signature, signatureChecked: unchecked !== true, proofsHold } as VerifiedEntry);
  }
  return read;
}
