/** A village small enough to be audited many times over, with the keys of its people: what an insider could forge with. */
import { makeSeededVillage, type SeededVillage } from '../../../scripts/demo/seeded-village.ts';
import { bundleOfVillage, seedFromText } from '../../../scripts/demo/village-bundle.ts';
import { compose } from '../../../src/core/compose.ts';
import { type Entry, type SignedEntry, signedMessage } from '../../../src/core/entry.ts';
import type { Draft } from '../../../src/core/module.ts';
import { proofsOf } from '../../../src/core/proofs.ts';
import { admit } from '../../../src/core/replay.ts';
import type { StoryAuthor } from '../../../src/demo/village/author.ts';
import { verifyEntries } from '../../../src/identity/verifying-links.ts';
import { registry } from '../../../src/modules/core.ts';
import { encodeBatch, splitIntoBatches } from '../../../src/wire/batch.ts';
import { type Bundle, decodeBundle } from '../../../src/wire/bundle.ts';

export type SmallVillage = SeededVillage & {
  readonly file: Uint8Array;
  readonly bundle: Bundle;
  readonly entries: readonly SignedEntry[];
  readonly authorOf: (key: string) => StoryAuthor;
};

export async function makeSmallVillage(text = 'audit'): Promise<SmallVillage> {
  const seed = seedFromText(text);
  const made = await makeSeededVillage({ members: 4, entries: 48, seed, language: 'en', onProgress: () => undefined });
  const file = await bundleOfVillage(made, seed, 'en');
  const bundle = decodeBundle(file);
  if (!bundle.ok) throw new Error('a bundle that was just written can be read');
  const authorOf = (key: string): StoryAuthor => {
    const author = made.authors.get(key);
    if (author === undefined) throw new Error(`nobody is called ${key}`);
    return author;
  };
  return { ...made, file, bundle: bundle.value, entries: made.village.entries, authorOf };
}

/** The same bundle with other entries in it. */
export const withEntries = (bundle: Bundle, entries: readonly SignedEntry[]): Bundle => ({
  ...bundle,
  batches: splitIntoBatches(entries).map(encodeBatch),
});

/** Signs whatever the author is asked to, sound or not. */
export const signedBy = async (author: StoryAuthor, entry: Entry): Promise<SignedEntry> => ({
  bytes: entry.bytes,
  signature: await author.sign(signedMessage(entry)),
});

/** Signs the next entry of the author's chain and lets the village hear of it. */
export async function sayNext(village: SmallVillage, author: StoryAuthor, draft: Draft): Promise<SignedEntry> {
  const { state } = village.village;
  const [entry] = compose(state, author.self.device, [draft], 1_800_000_000_000);
  if (entry === undefined) throw new Error('a draft is one entry');
  const signed = await signedBy(author, entry);
  const checked = await verifyEntries([signed], proofsOf(registry));
  admit(
    registry,
    state,
    checked.flatMap((each) => (each.ok ? [each.value] : [])),
  );
  return signed;
}
