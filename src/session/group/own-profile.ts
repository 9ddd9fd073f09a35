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
import type { KeptProfile, PhoneStore, ProfileWithKey } from '../ports/phone-store.ts';
import type { OwnProfileView, ProfileField, ShownTo } from '../views.ts';
import { dealsContext, openDeals } from './deals.ts';
import { putKeptBack, readKeptBack } from './kept-back.ts';
import type { OpenGroup } from './open-group.ts';
import { dealsBody, dealsPartsMax, dealsPlace, dealsPlaces, profilePlace } from './parcels.ts';
import { signed, tellGroup } from './telling.ts';

/**
 * How many devices one part is locked to beside my own: at 56 bytes for each, with a photo and all texts at their longest, it
 * stays below the 60 KiB that a statement may have.
 */
const partReaders = 500;

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
    ['deals', open.profiles.toldForDeals(member)],
    ['group', open.profiles.told(profilePlace(member))],
  ];
  const standing = new Map<ShownTo, boolean>();
  const profile = { ...emptyContent, ways: { ...emptyContent.ways }, shownTo: { ...shownToAll } };
  for (const [shownTo, part] of parts) {
    if (part === null) continue;
    if (part.name !== '') profile.name = part.name;
    if (part.standing !== null) standing.set(shownTo, part.standing);
    if (part.photo !== null) [profile.photo, profile.shownTo.photo] = [part.photo, shownTo];
    for (const field of ['place', 'languages'] as const)
      if (part[field] !== '') [profile[field], profile.shownTo[field]] = [part[field], shownTo];
    for (const way of wayNames)
      if (part.ways[way] !== '') [profile.ways[way], profile.shownTo[way]] = [part.ways[way], shownTo];
  }
  if (standing.get('group') === false) profile.shownTo.standing = standing.get('deals') === true ? 'deals' : 'nobody';
  return profile;
}

/** Of those who say one to the whole group. */
export const numbersForAll = ({ profiles, books }: OpenGroup): ReadonlyMap<MemberId, string> =>
  new Map(
    [...books.state.membership.members.keys()].flatMap((member) => {
      const { call = '' } = profiles.told(profilePlace(member))?.ways ?? {};
      return call === '' ? [] : [[member, call] as const];
    }),
  );

/** Before anybody chose otherwise. */
export const shownToAll: Record<ProfileField, ShownTo> = {
  photo: 'group',
  place: 'group',
  languages: 'group',
  standing: 'group',
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
    standing: standingFor(profile.shownTo.standing, audience),
  };
}

/** The group is told only that it is not for all; for whom it is, those alone whom it is for. */
function standingFor(shownTo: ShownTo, audience: ShownTo): boolean | null {
  if (audience === 'group') return shownTo === 'group' ? null : false;
  return audience === 'deals' && shownTo === 'deals' ? true : null;
}

const isEmpty = ({ photo, place, languages, ways, standing }: ProfileContent): boolean =>
  standing !== true && photo === null && place === '' && languages === '' && wayNames.every((way) => ways[way] === '');

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
  const parts = partsOf(open);
  const opened = await Promise.all(parts.map(({ body }) => openDeals(identity, open.group, body, open.me.box)));
  const [first] = opened;
  // Locked by another phone of mine before it heard of this one: that one says it again.
  if (first == null || isEmpty(first.content)) return false;
  const told = new Set(opened.flatMap((part) => part?.readers ?? []).map(bytesToHex));
  const { devices } = open.books.state.membership;
  const before = [...devices.values()].filter(({ device }) => told.has(markOf(device)));
  const partners = new Set([...before.map((each) => each.member), ...partnersOf(open, services, 'at-hand')]);
  const { mine, others } = readersOf(open, partners);
  if ([...mine, ...others].every((device) => told.has(markOf(device)))) return false;
  await tellDeals(identity, open, first.content, partners);
  return true;
}

/** What was said last, in one go. Of two phones that did at once each may have left a part. */
function partsOf({ profiles, me }: OpenGroup): KeptProfile[] {
  const kept = dealsPlaces(me.self.member).flatMap((place) => profiles.kept(place) ?? []);
  const [first] = kept;
  return kept.filter(({ revision, device }) => revision === first?.revision && device === first.device);
}

/** With whom this phone's member has a deal, by what each module knows of. */
const partnersOf = (open: OpenGroup, services: readonly Service[], of: 'all' | 'at-hand'): MemberId[] =>
  services.flatMap(({ partners }) => [...(partners?.(open.context(), of) ?? [])]);

/** Whatever was said before is replaced in all its parts, so that nobody reads on what was taken out. */
async function tellDeals(identity: Identity, open: OpenGroup, content: ProfileContent, partners: Iterable<MemberId>) {
  const { group, books, profiles, me } = open;
  const { mine, others } = readersOf(open, partners);
  const places = dealsPlaces(me.self.member);
  const revision = 1 + Math.max(0, ...places.map((place) => profiles.kept(place)?.revision ?? 0));
  const said: [ProfileWithKey, ProfileContent][] = [];
  for (const [part, place] of places.entries()) {
    const some = others.slice(part * partReaders, (part + 1) * partReaders);
    const isNeeded = part === 0 || some.length > 0;
    if (!isNeeded && profiles.kept(place) === null) continue;
    const devices = [...mine, ...some];
    const locks = devices.flatMap((device) => hexToBytes(books.state.membership.devices.get(device)?.box ?? '') ?? []);
    const readers = devices.map((device) => readerMark(idToBytes(device)));
    const told = isNeeded ? content : emptyContent;
    const box = await identity.lockTo(locks, encodeDeals({ content: told, readers }), dealsContext(group));
    if (box === null) return;
    const words = { kind: 'deals', place, revision, body: dealsBody(part, box.bytes), key: null } as const;
    said.push([await signed(group, me.key, words), told]);
  }
  await profiles.put(said);
}

/** The devices that have not ended: mine, and those of so many others as all parts together have room for, sorted. */
function readersOf({ books: { state }, me }: OpenGroup, partners: Iterable<MemberId>) {
  const mine = devicesOf(state, [me.self.member]);
  const others = devicesOf(state, partners).filter((device) => !mine.includes(device));
  return { mine, others: others.slice(0, partReaders * dealsPartsMax) };
}

const devicesOf = (state: GroupState, members: Iterable<MemberId>): DeviceId[] =>
  [...new Set(members)]
    .flatMap((member) => state.membership.members.get(member)?.devices ?? [])
    .filter((device) => isSound(state, device))
    .map(({ device }) => device)
    .sort();

const markOf = (device: DeviceId): string => bytesToHex(readerMark(idToBytes(device)));
