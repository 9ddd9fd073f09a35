/** A seeded village as an open bundle: entries, everybody's profile, and the key of its epoch. */

import { type GroupId, idToBytes } from '../../src/core/ids.ts';
import type { Villager } from '../../src/demo/cast.ts';
import { drawsFrom } from '../../src/demo/draws.ts';
import type { StoryAuthor } from '../../src/demo/village/author.ts';
import { type StoryLanguage, storyWords } from '../../src/demo/words/words.ts';
import { importAesKey } from '../../src/identity/aes.ts';
import { derive } from '../../src/identity/derive.ts';
import { sealContent } from '../../src/identity/sealing.ts';
import { utf8 } from '../../src/lib/bytes.ts';
import { encodeBatch, splitIntoBatches } from '../../src/wire/batch.ts';
import { encodeBundle } from '../../src/wire/bundle.ts';
import { emptyContent, encodeProfile, profileContext } from '../../src/wire/profile.ts';
import { encodeParcel, encodeStatement, type StatementFields, statementMessage } from '../../src/wire/statement.ts';
import { seededPlatform } from './seeded-platform.ts';
import type { SeededVillage } from './seeded-village.ts';

export async function bundleOfVillage(
  { village, cast, authors }: SeededVillage,
  seed: Uint8Array,
  language: StoryLanguage,
): Promise<Uint8Array> {
  const { group } = village.state;
  const parcels: Uint8Array[] = [];
  for (const villager of cast) {
    const author = authors.get(villager.key);
    if (author) parcels.push(await parcelOf(villager, author, group, seed, language));
  }
  return encodeBundle({
    group: idToBytes(group),
    batches: splitIntoBatches(village.entries).map(encodeBatch),
    parcels,
    epochKeys: [derive(seed, 'minga/demo/epoch/1')],
    relays: [],
    invitation: null,
  });
}

async function parcelOf(
  { key, name }: Villager,
  author: StoryAuthor,
  group: GroupId,
  seed: Uint8Array,
  language: StoryLanguage,
): Promise<Uint8Array> {
  const platform = seededPlatform(seed, `profile ${key}`);
  const profileKey = platform.randomBytes(32);
  const knock = drawsFrom(key).pick(storyWords(language).contacts);
  const ways = { ...emptyContent.ways, knock };
  const content = encodeProfile({ ...emptyContent, name: name[language], ways });
  const sealed = await sealContent(await importAesKey(profileKey, platform), content, profileContext, platform);
  const device = idToBytes(author.self.device);
  const fields: StatementFields = { kind: 'profile', device, revision: 1, body: sealed };
  const signature = await author.sign(statementMessage(idToBytes(group), fields));
  return encodeParcel({ statement: encodeStatement({ ...fields, signature }), key: profileKey });
}

/** A seed as typed, as the 32 bytes that all keys of a demo file follow from. */
export const seedFromText = (text: string): Uint8Array => derive(utf8(text), 'minga/demo/seed/1');
