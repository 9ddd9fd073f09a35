import type { EntryFault, SignedEntry, VerifiedEntry } from '../core/entry.ts';
import type { Result } from '../lib/result.ts';
import { type CryptoPlatform, webPlatform } from './platform.ts';
import { verifyEntries } from './verifying-links.ts';
import type { ProofsOf } from './verifying-one.ts';

/** So few that working on one takes no longer than the engine has checks left to do meanwhile. */
const portionLength = 128;
const portionsAhead = 6;

/**
 * Every signature, as `verifyEntries` checks them, handed over in portions and in the order given: whoever replays one keeps
 * the engine's threads busy with those after it.
 */
export async function* verifyInPortions(
  signed: readonly SignedEntry[],
  proofsOf: ProofsOf,
  platform: CryptoPlatform = webPlatform,
): AsyncGenerator<Result<VerifiedEntry, EntryFault>[]> {
  const ahead: Promise<Result<VerifiedEntry, EntryFault>[]>[] = [];
  for (let at = 0; at < signed.length; at += portionLength) {
    ahead.push(verifyEntries(signed.slice(at, at + portionLength), proofsOf, platform));
    const first = ahead.length > portionsAhead ? ahead.shift() : undefined;
    if (first) yield await first;
  }
  for (const left of ahead) yield await left;
}
