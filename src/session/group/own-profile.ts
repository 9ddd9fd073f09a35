/**
 * What a member says of themselves, field by field to the group, to those they have a deal with, or to no one. (protocol §1)
 *
 * Each part is told apart: the group's is sealed with a key that travels with it, the part for deals is locked to the devices
 * of those members, and what is for no one is kept on this phone.
 */
import { type DeviceId, idToBytes, type MemberId } from '../../core/ids.ts';
import { isSound } from '../../core/membership/select.ts';
import type { Service } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import { bytesToHex, hexToBytes } from '../../lib/bytes.ts';
import { encodeDeals, readerMark } from '../../wire/deals.ts';
import { emptyContent, type ProfileContent, wayNames } from '../../wire/profile.ts';
import type { Identity } from '../ports/identity.ts';
import type { PhoneStore } from '../ports/phone-store.ts';
import type { OwnProfileView, ProfileField, ShownTo } from '../views.ts';
import { dealsContext, openDeals } from './deals.ts';
import { putKeptBack, readKeptBack } from './kept-back.ts';
import type { OpenGroup } from './open-group.ts';
import { dealsPlace, profilePlace } from './parcels.ts';
import { signed, tellGroup } from './telling.ts';

/** A statement is at most 60 KiB: a photo, and some hundred devices. Of more the last one that was said stands. */
const boxBytesMax = 59 * 1024;

export type OwnProfilePorts = {
  readonly identity: Identity;
  readonly phone: Pick<PhoneStore, 'setting' | 'putSetting'>;
  readonly services: () => Promise<readonly Service[]>;
};

/** With all that this phone keeps to itself; empty for whoever has said nothing yet. */
export async function ownProfile({ phone }: Pick<OwnProfilePorts, 'phone'>, open: OpenGroup): Promise<OwnProfileView> {
  const { member } = open.me.self;
  // Asked for at once after a start: what stands in a form half read would be saved as if it were all.
  await open.profiles.openLocked();
  const parts: [ShownTo, ProfileContent | null][] = [
    ['nobody', await readKeptBack(phone, open.group)],
    ['deals', open.profiles.told(dealsPlace(member))],
    ['group', open.profiles.told(profilePlace(member))],
  ];
  const profile = { ...emptyContent, ways: { ...emptyContent.ways }, shownTo: { ...shownToAll } };
  for (const [shownTo, part] of parts) {
    if (part === null) continue;
    if (part.name !== '') profile.name = part.name;
    if (part.photo !== null) [profile.photo, profile.shownTo.photo] = [part.photo, shownTo];
    for (const field of ['place', 'languages'] as const)
      if (part[field] !== '') [profile[field], profile.shownTo[field]] = [part[field], shownTo];
    for (const way of wayNames)
      if (part.ways[way] !== '') [profile.ways[way], profile.shownTo[way]] = [part.ways[way], shownTo];
  }
  return profile;
}

/** Before anybody chose otherwise. */
export const shownToAll: Record<ProfileField, ShownTo> = {
  photo: 'group',
  place: 'group',
  languages: 'group',
  call: 'group',
  sms: 'group',
  whatsapp: 'group',
  knock: 'group',
};

/** All that is shown to one audience and to no wider one. The name goes to the group. */
function partFor(profile: OwnProfileView, audience: ShownTo): ProfileContent {
  const isIn = (field: ProfileField): boolean => profile.shownTo[field] === audience;
  return {
    name: audience === 'group' ? profile.name : '',
    photo: isIn('photo') ? profile.photo : null,
    place: isIn('place') ? profile.place : '',
    languages: isIn('languages') ? profile.languages : '',
    ways: Object.fromEntries(
      wayNames.map((way) => [way, isIn(way) ? profile.ways[way] : '']),
    ) as ProfileContent['ways'],
  };
}

const isEmpty = ({ photo, place, languages, ways }: ProfileContent): boolean =>
  photo === null && place === '' && languages === '' && wayNames.every((way) => ways[way] === '');

export async function setOwnProfile(ports: OwnProfilePorts, open: OpenGroup, profile: OwnProfileView): Promise<void> {
  const keptBack = partFor(profile, 'nobody');
  await putKeptBack(ports.phone, open.group, isEmpty(keptBack) ? null : keptBack);
  const forDeals = partFor(profile, 'deals');
  // An empty part takes the place of one that is there; where there is none, nothing needs to be said.
  if (!isEmpty(forDeals) || open.profiles.kept(dealsPlace(open.me.self.member)) !== null)
    await tellDeals(ports.identity, open, forDeals, partnersOf(open, await ports.services(), 'all'));
  const speaker = { ...open.me.self, key: open.me.key };
  await tellGroup(ports.identity, open.profiles, speaker, partFor(profile, 'group'));
}

/**
 * Locks my part for deals again when somebody has a deal with me to whose devices it is not locked. Somebody whose device ended
 * is left out when it is said the next time; that alone is no cause, or two phones of mine that have not heard the same would
 * answer one another without end. Yields whether anything was said.
 */
export async function renewDeals(identity: Identity, open: OpenGroup, services: readonly Service[]): Promise<boolean> {
  const { member } = open.me.self;
  const kept = open.profiles.kept(dealsPlace(member));
  if (kept === null) return false;
  const deals = await openDeals(identity, open.group, kept.body, open.me.box);
  // Locked by another phone of mine before it heard of this one: that one says it again.
  if (deals === null || isEmpty(deals.content)) return false;
  const told = new Set(deals.readers.map(bytesToHex));
  const { devices } = open.books.state.membership;
  const before = [...devices.values()].filter(({ device }) => told.has(markOf(device)));
  const partners = new Set([...before.map((each) => each.member), ...partnersOf(open, services, 'at-hand')]);
  if (readersOf(open.books.state, [member, ...partners]).every((device) => told.has(markOf(device)))) return false;
  await tellDeals(identity, open, deals.content, partners);
  return true;
}

/** With whom this phone's member has a deal, by what each module knows of. */
const partnersOf = (open: OpenGroup, services: readonly Service[], of: 'all' | 'at-hand'): MemberId[] =>
  services.flatMap(({ partners }) => [...(partners?.(open.context(), of) ?? [])]);

async function tellDeals(identity: Identity, open: OpenGroup, content: ProfileContent, partners: Iterable<MemberId>) {
  const { group, books, profiles, me } = open;
  const place = dealsPlace(me.self.member);
  const devices = readersOf(books.state, [me.self.member, ...partners]);
  const locks = devices.flatMap((device) => hexToBytes(books.state.membership.devices.get(device)?.box ?? '') ?? []);
  const readers = devices.map((device) => readerMark(idToBytes(device)));
  const box = await identity.lockTo(locks, encodeDeals({ content, readers }), dealsContext(group));
  if (box === null || box.bytes.length > boxBytesMax) return;
  const revision = (profiles.kept(place)?.revision ?? 0) + 1;
  const kept = await signed(group, me.key, { kind: 'deals', place, revision, body: box.bytes, key: null });
  await profiles.put([[kept, content]]);
}

/** The devices of these members that have not ended, sorted. */
const readersOf = (state: GroupState, members: readonly MemberId[]): DeviceId[] =>
  [...new Set(members)]
    .flatMap((member) => state.membership.members.get(member)?.devices ?? [])
    .filter((device) => isSound(state, device))
    .map(({ device }) => device)
    .sort();

const markOf = (device: DeviceId): string => bytesToHex(readerMark(idToBytes(device)));
