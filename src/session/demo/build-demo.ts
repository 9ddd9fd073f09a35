/**
 * Makes the demo village on this phone: fresh random keys for everybody, and six weeks signed, verified and kept the way
 * any group's are. No relay is ever told of it.
 */

import type { KeptEntry } from '../../core/feed.ts';
import type { DeviceId, GroupId } from '../../core/ids.ts';
import type { Registry } from '../../core/module.ts';
import { ana, castOf, type Villager, villageSize } from '../../demo/cast.ts';
import { drawsFrom } from '../../demo/draws.ts';
import { daysFor } from '../../demo/story/calendar.ts';
import type { StoryAuthor } from '../../demo/village/author.ts';
import { liveStory } from '../../demo/village/live-story.ts';
import type { Village } from '../../demo/village/village.ts';
import { storyLanguage, storyWords } from '../../demo/words/words.ts';
import { assert } from '../../lib/assert.ts';
import { emptyContent } from '../../wire/profile.ts';
import { withLockedMemo } from '../group/memos.ts';
import { Profiles } from '../group/profiles.ts';
import { tellGroup } from '../group/telling.ts';
import type { EntryStore } from '../ports/entry-store.ts';
import type { DeviceKey, Identity, KeptBoxKey } from '../ports/identity.ts';
import type { LocalGroup, PhoneStore } from '../ports/phone-store.ts';

export type DemoPorts = {
  readonly registry: Registry;
  readonly identity: Identity;
  readonly entries: Pick<EntryStore, 'append'>;
  readonly phone: Pick<PhoneStore, 'profiles' | 'putProfiles' | 'destroyProfiles'>;
};

/** Some 700 entries: two weeks of joining and four of trade leave each villager a page of movements. */
const entriesInDemo = 700;
const limit = 1200;
/** The founder keeps the books, Ana and one more check them: who looks finds a month that is closed. */
const closersInDemo = 3;
/** Everybody sees the same six weeks; only the keys are their own. */
const storySeed = 'minga';

/**
 * Yields what the phone keeps of it; the caller keeps that last, so that a build cut short leaves no half village.
 * `now`: the phone's clock, ms. `onProgress` is called with 0 to 1.
 */
export async function buildDemo(
  ports: DemoPorts,
  now: number,
  language: string,
  onProgress: (done: number) => void = () => undefined,
): Promise<LocalGroup> {
  const spoken = storyLanguage(language);
  const [founder, second, ...others] = castOf(villageSize);
  assert(founder !== undefined && second !== undefined, 'a village has a founder and Ana');
  const cast = [founder, second, ...others] as const;
  const people = await Promise.all(cast.map((villager) => withKeys(ports.identity, villager)));
  const village = await liveStory({
    cast,
    entries: entriesInDemo,
    limit,
    seed: storySeed,
    words: storyWords(spoken),
    calendar: { now, midnight: new Date(now).setHours(0, 0, 0, 0), days: daysFor(entriesInDemo, cast.length) },
    closers: cast.slice(0, closersInDemo).map(({ key }) => key),
    authors: new Map(people.map(({ villager, author }) => [villager.key, author])),
    means: {
      registry: ports.registry,
      verifyEntries: (signed, proofs) => ports.identity.verifyEntries(signed, proofs),
      lockMemo: (state, draft) => withLockedMemo(ports.identity, state, draft),
      makeInvitation: () => freshInvitation(ports.identity),
    },
    nonce: ports.identity.randomBytes(16),
    onProgress: (entries) => onProgress(entries / entriesInDemo),
  });
  await keepChains(ports.entries, village);
  const profiles = new Profiles(village.state.group, ports.phone, ports.identity);
  for (const { villager, author, key } of people) {
    const knock = drawsFrom(villager.key).pick(storyWords(spoken).contacts);
    const ways = { ...emptyContent.ways, knock };
    await tellGroup(
      ports.identity,
      profiles,
      { ...author.self, key },
      { ...emptyContent, name: villager.name[spoken], ways },
    );
  }
  return localGroup(ports.identity, village.state.group, people);
}

type Person = {
  readonly villager: Villager;
  readonly author: StoryAuthor;
  readonly key: DeviceKey;
  readonly box: KeptBoxKey;
};

async function withKeys(identity: Identity, villager: Villager): Promise<Person> {
  const root = await identity.rootOf(identity.randomBytes(16));
  const [key, box] = await Promise.all([identity.makeDeviceKey(), identity.makeBoxKey()]);
  const author: StoryAuthor = {
    self: { device: key.device, member: root.member },
    box: box.publicKey,
    sign: (message) => key.sign(message),
    signDevice: (group, device) => root.signDevice(group, device),
  };
  return { villager, author, key, box };
}

async function freshInvitation(identity: Identity) {
  const keys = await identity.invitationKeys(identity.randomBytes(16));
  assert(keys !== null, 'an invitation has a seed of 16 bytes');
  return keys;
}

/** A chain at a time, as its own device would: so its tip is known, and nobody's chain can ever be forked by two tabs. */
async function keepChains(entries: DemoPorts['entries'], village: Village): Promise<void> {
  const chains = new Map<DeviceId, KeptEntry[]>();
  for (const entry of village.entries) {
    const chain = chains.get(entry.device);
    if (chain) chain.push(entry);
    else chains.set(entry.device, [entry]);
  }
  for (const chain of chains.values()) {
    const kept = await entries.append(village.state.group, null, chain);
    assert(kept === 'appended', 'a new device has no chain yet');
  }
}

function localGroup(identity: Identity, group: GroupId, people: readonly Person[]): LocalGroup {
  const kept = ({ author, key, box }: Person) => ({ ...author.self, signing: key.keep(), box: box.keep() });
  const me = people.find(({ villager }) => villager.key === ana);
  assert(me !== undefined, 'Ana lives here');
  return {
    group,
    ...kept(me),
    epochKeys: [identity.randomBytes(32)],
    relays: [],
    recovery: null,
    demo: true,
    // Nobody has to be brought back into a village that is on this phone alone.
    aside: ['guardians'],
    stopped: false,
    villagers: people.filter((person) => person !== me).map(kept),
    invitations: [],
    deviceLinks: [],
  };
}
