/**
 * Entries that came together, of which some stand by what their own author signed later. (protocol §12)
 *
 * An entry names the one before it by its hash, so whoever signed the newer one vouches for the older: same author, same
 * group, the number below. So a body may be believed without its own signature; the signature may not. What stands by a
 * link alone says so (`signatureChecked: false`).
 */
import type { Entry, EntryFault, SignedEntry, VerifiedEntry } from '../core/entry.ts';
import type { Result } from '../lib/result.ts';
import { ArrivedBatch } from './arrived-batch.ts';
import { type CryptoPlatform, webPlatform } from './platform.ts';
import type { ProofsOf } from './verifying-one.ts';

/** Whether this phone already holds an entry that vouches for this one, or holds this one itself. */
export type IsVouched = (entry: Entry) => boolean;

const nobody: IsVouched = () => false;

/** Below this a batch saves too little to keep signatures unchecked. */
export const bulkFrom = 64;

/**
 * Checks the signature of every entry: one that does not hold, or is missing, is refused whatever vouches for it. One bad
 * entry in a batch spoils no other. Results stand in the order given.
 */
export async function verifyEntries(
  signed: readonly SignedEntry[],
  proofsOf: ProofsOf,
  platform: CryptoPlatform = webPlatform,
): Promise<Result<VerifiedEntry, EntryFault>[]> {
  const batch = new ArrivedBatch(signed, platform);
  await batch.check(batch.all());
  return batch.results(proofsOf, () => false);
}

/**
 * Of a large batch, checks the newest signature of every branch, and those below it only where that one does not hold: a
 * newcomer reads a long history in a third of the time. Of a small batch every signature is checked. In both, an entry
 * without a signature stands by a link.
 */
export async function verifyByLinks(
  signed: readonly SignedEntry[],
  proofsOf: ProofsOf,
  platform: CryptoPlatform = webPlatform,
  isVouched: IsVouched = nobody,
): Promise<Result<VerifiedEntry, EntryFault>[]> {
  const batch = new ArrivedBatch(signed, platform);
  const isBulk = signed.length >= bulkFrom;
  let due = isBulk ? batch.newest() : batch.all();
  while (due.length > 0) {
    const failed = await batch.check(due);
    due = isBulk ? batch.below(failed) : [];
  }
  return batch.results(proofsOf, (at, entry) => {
    if (!batch.isUnsigned(at)) return isBulk && batch.isVouched(at);
    return batch.isVouched(at) || isVouched(entry);
  });
}
