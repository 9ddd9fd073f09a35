/**
 * Names, photos and how to reach people: outside the log, sealed with keys that are kept apart, or locked to a few devices.
 * When a member withdraws, keys and copies are destroyed on every phone that hears of it. (protocol §1)
 */
import { namingRank } from '../../core/accounts/custody/naming.ts';
import { type AccountId, type DeviceId, type GroupId, idToBytes, type MemberId } from '../../core/ids.ts';
import type { GroupState } from '../../core/state.ts';
import { bytesToHex } from '../../lib/bytes.ts';
import { decodeProfile, emptyContent, type ProfileContent, profileContext, wayNames } from '../../wire/profile.ts';
import { statementMessage } from '../../wire/statement.ts';
import type { BoxKey, Identity } from '../ports/identity.ts';
import type { KeptProfile, PhoneStore, ProfileWithKey } from '../ports/phone-store.ts';
import type { NameAndPhoto, ProfileView } from '../views.ts';
import {
  accountPlace,
  accountSaid,
  dealsPlace,
  dealsPlaces,
  dealsSaid,
  isNewer,
  ownerOf,
  profilePlace,
  readParcel,
  type Said,
  toKept,
  toParcel,
} from './parcels.ts';

export type ProfileStore = Pick<PhoneStore, 'profiles' | 'putProfiles' | 'destroyProfiles'>;

/** For reading the profiles of a group one has not joined. */
export const keepsNothing: ProfileStore = {
  profiles: async () => [],
  putProfiles: async () => undefined,
  destroyProfiles: async () => undefined,
};

/** `content`: `null` for what is locked to others; `undefined`: not tried yet. */
type Known = { readonly kept: ProfileWithKey; readonly content: ProfileContent | null | undefined };

const earlyMax = 500;

export class Profiles {
  readonly group: GroupId;
  readonly #store: ProfileStore;
  readonly #identity: Identity;
  /** `null`: nobody's; what is locked to devices stays so. */
  readonly #box: BoxKey | null;
  readonly #byPlace = new Map<string, Known>();
  /** Parcels whose device has no say yet: the entry that gives it one may be on the way. */
  readonly #early: Uint8Array[] = [];

  constructor(group: GroupId, store: ProfileStore, identity: Identity, box: BoxKey | null = null) {
    this.group = group;
    this.#store = store;
    this.#identity = identity;
    this.#box = box;
  }

  async open(): Promise<void> {
    for (const kept of await this.#store.profiles(this.group)) {
      const known = this.#byPlace.get(kept.profile.place);
      if (known !== undefined && !isNewer(kept.profile, known.kept.profile)) continue;
      // Trying a lock costs a key agreement: that waits until the first screen is shown.
      const content = kept.profile.kind === 'deals' ? undefined : await this.#unseal(kept);
      if (content !== null) this.#byPlace.set(kept.profile.place, { kept, content });
    }
  }

  /** Reads what came from the disk and is locked to this device; yields whether anything was. */
  async openLocked(): Promise<boolean> {
    let news = false;
    for (const [place, { kept, content }] of this.#byPlace) {
      if (content !== undefined) continue;
      const opened = await this.#unseal(kept);
      // Meanwhile a newer one may have come into its place.
      if (this.#byPlace.get(place)?.kept === kept) this.#byPlace.set(place, { kept, content: opened });
      news ||= opened != null;
    }
    return news;
  }

  /** All that this phone may read of a member; `null`: not heard of, or withdrawn. */
  of(member: MemberId): ProfileView | null {
    const told = this.told(profilePlace(member));
    if (told === null) return null;
    const more = this.toldForDeals(member) ?? emptyContent;
    const ways = { ...told.ways };
    for (const way of wayNames) ways[way] = more.ways[way] || told.ways[way];
    return {
      name: told.name,
      photo: more.photo ?? told.photo,
      place: more.place || told.place,
      languages: more.languages || told.languages,
      ways,
    };
  }

  /** Whether they want this phone's person to be shown what became of their deals and helps. */
  showsStanding(member: MemberId): boolean {
    return this.toldForDeals(member)?.standing === true || this.told(profilePlace(member))?.standing !== false;
  }

  /** What was said in one place, if this phone may read it. */
  told(place: string): ProfileContent | null {
    return this.#byPlace.get(place)?.content ?? null;
  }

  /** Of the parts that this phone may read the newest; of equals the first, since what is left over says nothing. */
  toldForDeals(member: MemberId): ProfileContent | null {
    let newest: { readonly revision: number; readonly content: ProfileContent } | null = null;
    for (const place of dealsPlaces(member)) {
      const [content, revision] = [this.told(place), this.kept(place)?.revision ?? 0];
      if (content !== null && revision > (newest?.revision ?? 0)) newest = { revision, content };
    }
    return newest?.content ?? null;
  }

  kept(place: string): KeptProfile | null {
    return this.#byPlace.get(place)?.kept.profile ?? null;
  }

  /**
   * Names of accounts that are no member's own. Whoever keeps one now has the last word; after them the newest of those who
   * once did; of equals the higher device. So phones that hold the same show the same.
   */
  ofAccounts(state: GroupState): ReadonlyMap<AccountId, NameAndPhoto> {
    const best = new Map<
      AccountId,
      { readonly rank: number; readonly said: KeptProfile; readonly name: NameAndPhoto }
    >();
    for (const { kept, content } of this.#byPlace.values()) {
      if (kept.profile.kind !== 'account' || content == null) continue;
      const account = ownerOf(kept.profile.place) as AccountId;
      const rank = namingRank(state, kept.profile.device, account);
      const other = best.get(account);
      const wins =
        other === undefined || rank > other.rank || (rank === other.rank && isNewer(kept.profile, other.said));
      const name: NameAndPhoto = { name: content.name, photo: content.photo };
      if (rank > 0 && wins) best.set(account, { rank, said: kept.profile, name });
    }
    return new Map([...best].map(([account, { name }]) => [account, name]));
  }

  /** The newest revision of what anybody said of an account; 0: nobody did. */
  accountRevision(account: AccountId): number {
    const said = [...this.#byPlace.values()].filter(({ kept }) => ownerOf(kept.profile.place) === account);
    return Math.max(0, ...said.map(({ kept }) => kept.profile.revision));
  }

  all(): { readonly owner: string; readonly revision: number; readonly parcel: Uint8Array }[] {
    return [...this.#byPlace].map(([owner, { kept }]) => ({
      owner,
      revision: kept.profile.revision,
      parcel: toParcel(kept),
    }));
  }

  /** What this phone says itself; it is kept when it resolves. */
  async put(said: readonly (readonly [ProfileWithKey, ProfileContent])[]): Promise<void> {
    await this.#store.putProfiles(said.map(([kept]) => kept));
    for (const [kept, content] of said) this.#byPlace.set(kept.profile.place, { kept, content });
  }

  /** Yields whether it was news. */
  async receive(bytes: Uint8Array, state: GroupState): Promise<boolean> {
    const said = readParcel(bytes);
    const place = said && placeIn(state, said);
    if (said === null || place === null) return false;
    if (place === 'too-early') {
      if (this.#early.length < earlyMax) this.#early.push(bytes);
      return false;
    }
    if (isWithdrawn(state, ownerOf(place))) return false;
    const kept = toKept(this.group, place, said);
    const known = this.kept(place);
    if (known !== null && !isNewer(kept.profile, known)) return false;
    const message = statementMessage(idToBytes(this.group), said);
    if (!(await this.#identity.verifySignature(said.device, message, said.signature))) return false;
    const content = await this.#unseal(kept);
    // What is locked to others is carried all the same: it may be all that reaches them.
    if (content === null && said.kind !== 'deals') return false;
    await this.#store.putProfiles([kept]);
    this.#byPlace.set(place, { kept, content });
    // Its owner may have withdrawn while this was checked and written.
    await this.#destroyWithdrawn(state);
    return this.#byPlace.has(place);
  }

  /** Tries again what came before its author had a say, and destroys what its owner has withdrawn. */
  async follow(state: GroupState): Promise<void> {
    for (const parcel of this.#early.splice(0)) await this.receive(parcel, state);
    await this.#destroyWithdrawn(state);
  }

  async #destroyWithdrawn(state: GroupState): Promise<void> {
    const gone = [...this.#byPlace.keys()].filter((place) => isWithdrawn(state, ownerOf(place)));
    if (gone.length === 0) return;
    for (const place of gone) this.#byPlace.delete(place);
    await this.#store.destroyProfiles(this.group, gone);
  }

  /** `undefined`: what it takes can't be fetched now; it is tried again. */
  async #unseal({ profile, key }: ProfileWithKey): Promise<ProfileContent | null | undefined> {
    if (key === null) {
      if (this.#box === null) return null;
      const room = await import('./deals.ts').catch(() => null);
      if (room === null) return undefined;
      return (await room.openDeals(this.#identity, this.group, profile.body, this.#box))?.content ?? null;
    }
    const sealed = profile.kind === 'account' ? accountSaid(profile.body)?.sealed : profile.body;
    const opened = sealed && (await this.#identity.open(await this.#identity.importKey(key), sealed, profileContext));
    const content = opened && decodeProfile(opened);
    return content?.ok ? content.value : null;
  }
}

/** Where it belongs by what this phone knows of its device; `null`: nowhere. */
function placeIn(state: GroupState, { kind, device, body }: Said): string | 'too-early' | null {
  const id = bytesToHex(device) as DeviceId;
  if (kind === 'account') {
    const said = accountSaid(body);
    if (said === null) return null;
    return namingRank(state, id, said.account) > 0 ? accountPlace(said.account, id) : 'too-early';
  }
  const member = state.membership.devices.get(id)?.member;
  if (member === undefined) return 'too-early';
  if (kind !== 'deals') return profilePlace(member);
  const part = dealsSaid(body)?.part;
  return part === undefined ? null : dealsPlace(member, part);
}

/** What was said of whoever withdrew lies there, on this phone or elsewhere. */
export function withdrawnPlaces(state: GroupState): string[] {
  const { membership, accounts } = state;
  const withdrawn = [...membership.members.values()].filter((member) => member.withdrawn);
  const taken = [...accounts.takenOver.keys()].filter((account) => isWithdrawn(state, account));
  return [
    ...withdrawn.flatMap(({ member }) => [profilePlace(member), ...dealsPlaces(member)]),
    ...taken.flatMap((account) =>
      [...membership.devices.keys()]
        .filter((device) => namingRank(state, device, account) > 0)
        .map((device) => accountPlace(account, device)),
    ),
  ];
}

/** A member who withdrew takes back also what was said of an account of theirs, while others kept it. */
function isWithdrawn({ membership, accounts }: GroupState, owner: string): boolean {
  const taker = accounts.takenOver.get(owner as AccountId)?.member;
  return membership.members.get(taker ?? (owner as MemberId))?.withdrawn === true;
}
