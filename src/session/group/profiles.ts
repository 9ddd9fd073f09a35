/**
 * Names, photos and how to reach people: outside the log, sealed with a key of each member's own that is kept apart.
 * When a member withdraws, key and copy are destroyed on every phone that hears of it. (protocol §1)
 */
import { type DeviceId, type GroupId, idToBytes, type MemberId } from '../../core/ids.ts';
import type { GroupState } from '../../core/state.ts';
import { bytesToHex } from '../../lib/bytes.ts';
import { decodeProfile, encodeProfile, profileContext } from '../../wire/profile.ts';
import {
  decodeParcel,
  decodeStatement,
  encodeParcel,
  encodeStatement,
  type StatementFields,
  statementMessage,
} from '../../wire/statement.ts';
import type { DeviceKey, Identity } from '../ports/identity.ts';
import type { PhoneStore } from '../ports/phone-store.ts';
import type { ProfileView } from '../views.ts';

export type ProfileStore = Pick<PhoneStore, 'profiles' | 'putProfile' | 'destroyProfile'>;

/** For reading the profiles of a group one has not joined. */
export const keepsNothing: ProfileStore = {
  profiles: async () => [],
  putProfile: async () => undefined,
  destroyProfile: async () => undefined,
};

type Known = { readonly revision: number; readonly parcel: Uint8Array; readonly view: ProfileView };

export class Profiles {
  readonly #group: GroupId;
  readonly #store: ProfileStore;
  readonly #identity: Identity;
  readonly #byMember = new Map<MemberId, Known>();
  /** Parcels whose device is not known yet: its opening entry may be on the way. */
  readonly #early: Uint8Array[] = [];

  constructor(group: GroupId, store: ProfileStore, identity: Identity) {
    this.#group = group;
    this.#store = store;
    this.#identity = identity;
  }

  async open(): Promise<void> {
    for (const { profile, key } of await this.#store.profiles(this.#group)) {
      const view = await this.#unseal(profile.sealed, key);
      const fields = fieldsOf(profile.device, profile.revision, profile.sealed);
      const parcel = encodeParcel({ statement: encodeStatement({ ...fields, signature: profile.signature }), key });
      if (view !== null) this.#byMember.set(profile.member, { revision: profile.revision, parcel, view });
    }
  }

  of(member: MemberId): ProfileView | null {
    return this.#byMember.get(member)?.view ?? null;
  }

  all(): { readonly owner: MemberId; readonly revision: number; readonly parcel: Uint8Array }[] {
    return [...this.#byMember].map(([owner, { revision, parcel }]) => ({ owner, revision, parcel }));
  }

  /** Seals and signs my own; yields when it is kept. */
  async set(member: MemberId, key: DeviceKey, view: ProfileView): Promise<void> {
    const profileKey = this.#identity.randomBytes(32);
    const sealed = await this.#identity.seal(
      await this.#identity.importKey(profileKey),
      encodeProfile(view),
      profileContext,
    );
    const fields = fieldsOf(key.device, (this.#byMember.get(member)?.revision ?? 0) + 1, sealed);
    const signature = await key.sign(statementMessage(idToBytes(this.#group), fields));
    await this.#keep(member, { ...fields, signature }, profileKey, view);
  }

  /** Yields whether it was news. */
  async receive(bytes: Uint8Array, state: GroupState): Promise<boolean> {
    const parcel = decodeParcel(bytes);
    const statement = parcel.ok ? decodeStatement(parcel.value.statement) : parcel;
    if (!parcel.ok || !statement.ok || statement.value.kind !== 'profile') return false;
    const device = bytesToHex(statement.value.device) as DeviceId;
    const member = state.membership.devices.get(device)?.member;
    if (member === undefined) {
      if (this.#early.length < 500) this.#early.push(bytes);
      return false;
    }
    if (state.membership.members.get(member)?.withdrawn) return false;
    if ((this.#byMember.get(member)?.revision ?? 0) >= statement.value.revision) return false;
    const message = statementMessage(idToBytes(this.#group), statement.value);
    if (!(await this.#identity.verifySignature(statement.value.device, message, statement.value.signature)))
      return false;
    const view = await this.#unseal(statement.value.body, parcel.value.key);
    if (view === null) return false;
    await this.#keep(member, statement.value, parcel.value.key, view);
    // Its owner may have withdrawn while this was checked and written.
    await this.#destroyWithdrawn(state);
    return this.#byMember.has(member);
  }

  /** Tries again what came before its author, and destroys what its owner has withdrawn. */
  async follow(state: GroupState): Promise<void> {
    for (const parcel of this.#early.splice(0)) await this.receive(parcel, state);
    await this.#destroyWithdrawn(state);
  }

  async #destroyWithdrawn(state: GroupState): Promise<void> {
    for (const { member, withdrawn } of state.membership.members.values()) {
      if (!withdrawn || !this.#byMember.has(member)) continue;
      this.#byMember.delete(member);
      await this.#store.destroyProfile(this.#group, member);
    }
  }

  async #keep(
    member: MemberId,
    statement: StatementFields & { signature: Uint8Array },
    key: Uint8Array,
    view: ProfileView,
  ) {
    const { revision, body: sealed, signature } = statement;
    const device = bytesToHex(statement.device) as DeviceId;
    await this.#store.putProfile({ group: this.#group, member, revision, sealed, device, signature }, key);
    this.#byMember.set(member, {
      revision,
      parcel: encodeParcel({ statement: encodeStatement(statement), key }),
      view,
    });
  }

  async #unseal(sealed: Uint8Array, key: Uint8Array): Promise<ProfileView | null> {
    const content = await this.#identity.open(await this.#identity.importKey(key), sealed, profileContext);
    const decoded = content && decodeProfile(content);
    return decoded?.ok ? decoded.value : null;
  }
}

const fieldsOf = (device: DeviceId, revision: number, sealed: Uint8Array): StatementFields => ({
  kind: 'profile',
  device: idToBytes(device),
  revision,
  body: sealed,
});
