/** A village whose every key follows from a seed. */

import type { DeviceId } from '../../src/core/ids.ts';
import { memoContext, memoRecipients } from '../../src/core/memo.ts';
import type { Draft } from '../../src/core/module.ts';
import type { GroupState } from '../../src/core/state.ts';
import { castOf, type Villager } from '../../src/demo/cast.ts';
import { daysFor } from '../../src/demo/story/calendar.ts';
import type { StoryAuthor } from '../../src/demo/village/author.ts';
import { liveStory } from '../../src/demo/village/live-story.ts';
import type { Village, VillageMeans } from '../../src/demo/village/village.ts';
import { type StoryLanguage, storyWords } from '../../src/demo/words/words.ts';
import { boxKeyFromSeed } from '../../src/identity/box-keys.ts';
import { lockTo } from '../../src/identity/boxes.ts';
import { derive } from '../../src/identity/derive.ts';
import { bytesToInvitationSeed, invitationKeys } from '../../src/identity/invitations.ts';
import { bytesToRecovery, rootOf } from '../../src/identity/recovery.ts';
import { signerFromSeed } from '../../src/identity/seeded-signer.ts';
import { verifyEntries } from '../../src/identity/verifying-links.ts';
import { assert } from '../../src/lib/assert.ts';
import { bytesToHex, utf8 } from '../../src/lib/bytes.ts';
import { registry } from '../../src/modules/core.ts';
import { seededPlatform } from './seeded-platform.ts';

/** A story has no clock: every demo file ends on this evening in Universal Time, whenever it is made. */
const midnight = Date.UTC(2026, 9, 31);
const now = midnight + 18 * 3_600_000;
const limit = 1200;

export type SeededVillage = {
  readonly village: Village;
  readonly cast: readonly Villager[];
  readonly authors: ReadonlyMap<string, StoryAuthor>;
};

export type SeededVillageOptions = {
  readonly members: number;
  readonly entries: number;
  readonly seed: Uint8Array;
  readonly language: StoryLanguage;
  /** How many of the first members close the books each month, or whenever much has happened; their entries come on top. */
  readonly closers?: number;
  readonly onProgress: (entries: number) => void;
};

export async function makeSeededVillage(options: SeededVillageOptions): Promise<SeededVillage> {
  const { members, entries, seed, language, closers = 0, onProgress } = options;
  const [founder, second, ...others] = castOf(members);
  assert(founder !== undefined && second !== undefined, 'a village has two members or more');
  const cast = [founder, second, ...others] as const;
  const pairs = await Promise.all(cast.map(async ({ key }) => [key, await authorFrom(seed, key)] as const));
  const authors = new Map(pairs);
  const village = await liveStory({
    cast,
    entries,
    limit,
    seed: bytesToHex(seed),
    words: storyWords(language),
    calendar: { now, midnight, days: daysFor(entries, members) },
    authors,
    means: meansFrom(seed),
    closers: cast.slice(0, closers).map(({ key }) => key),
    // Another story is another group: the same people would otherwise sign two histories of one.
    nonce: derive(seed, 'minga/demo/nonce/1', utf8(`${members} ${entries}`)).slice(0, 16),
    onProgress,
  });
  return { village, cast, authors };
}

/** The keys of one villager: those that `makeSeededVillage` gives them for the same seed. */
export async function authorFrom(seed: Uint8Array, key: string): Promise<StoryAuthor> {
  const signer = await signerFromSeed(derive(seed, 'minga/demo/device/1', utf8(key)));
  const box = await boxKeyFromSeed(derive(seed, 'minga/demo/box/1', utf8(key)));
  const recovery = bytesToRecovery(derive(seed, 'minga/demo/recovery/1', utf8(key)).slice(0, 16));
  assert(recovery !== null, 'a recovery is 16 bytes');
  const root = await rootOf(recovery);
  const device = bytesToHex(signer.publicKey) as DeviceId;
  return { self: { device, member: root.member }, box: box.publicKey, sign: signer.sign, signDevice: root.signDevice };
}

function meansFrom(seed: Uint8Array): VillageMeans {
  let invitations = 0;
  return {
    registry,
    verifyEntries,
    lockMemo: lockMemoFrom(seed),
    makeInvitation: () => {
      invitations += 1;
      const own = bytesToInvitationSeed(
        derive(seed, 'minga/demo/invitation/1', utf8(String(invitations))).slice(0, 16),
      );
      assert(own !== null, 'an invitation has a seed of 16 bytes');
      return invitationKeys(own);
    },
  };
}

/** Each memo draws from a source of its own: several are locked at once, and which comes first is chance. */
function lockMemoFrom(seed: Uint8Array): VillageMeans['lockMemo'] {
  let memos = 0;
  return async (state: GroupState, draft: Draft): Promise<Draft> => {
    if (draft.memo === undefined) return draft;
    memos += 1;
    const platform = seededPlatform(seed, `memo ${memos}`);
    const recipients = memoRecipients(state, draft.memo.readers);
    const box = await lockTo(recipients, utf8(draft.memo.text), memoContext(state.group), platform);
    assert(box.ok, 'villagers have sound keys');
    return { kind: draft.kind, payload: { ...draft.payload, memo: box.value.bytes } };
  };
}
