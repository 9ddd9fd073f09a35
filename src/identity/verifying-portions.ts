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
 * the engine's threads busy with those after it. What is `signed` may be unpacked as it is asked for, beside the checks too.
 */
export async function* verifyInPortions(
  signed: Iterable<SignedEntry>,
  proofsOf: ProofsOf,
  platform: CryptoPlatform = webPlatform,
): AsyncGenerator<Result<VerifiedEntry, EntryFault>[]> {
  const ahead: Promise<Result<VerifiedEntry, EntryFault>[]>[] = [];
  let portion: SignedEntry[] = [];
  for (const each of signed) {
    portion.push(each);
    if (portion.length < portionLength) continue;
    ahead.push(verifyEntries(portion, proofsOf, platform));
    portion = [];
    const first = ahead.length > portionsAhead ? ahead.shift() : undefined;
    if (first) yield await first;
  }
  if (portion.length > 0) ahead.push(verifyEntries(portion, proofsOf, platform));
  for (const left of ahead) yield await left;
}
