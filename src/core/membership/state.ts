import { compareText } from '../../lib/compare.ts';
import { type AccountId, accountOfMember, type DeviceId, type EntryId, type MemberId, type UnitId } from '../ids.ts';
import type { Epoch } from './epochs.ts';

/**
 * *time*: whole minutes, shown as hours and minutes. *decimal*: minor units of 10^-scale, 0–3 places.
 * The integer in the books is the amount; the scale only says how to write it.
 */
export type Unit = {
  readonly id: UnitId;
  readonly name: string;
  readonly is: 'time' | 'decimal';
  readonly scale: number;
};

export type PolicyValue = string | number | boolean;

export type Founding = {
  readonly entry: EntryId;
  readonly founder: MemberId;
  readonly name: string;
  /** The group's agreement, in its own words, at most a page. */
  readonly agreement: string;
  readonly units: readonly Unit[];
  /** How far below zero a member may go, in minor units. */
  readonly limits: ReadonlyMap<UnitId, number>;
  readonly policies: ReadonlyMap<string, PolicyValue>;
  readonly claimedAt: number;
};

/** A coordinator decides for the group; a helper keeps accounts of neighbours without phones; a moderator hears complaints. */
export type Role = 'coordinator' | 'helper' | 'moderator';

export type InvitationMove = { readonly entry: EntryId; readonly toDevice: DeviceId; readonly uses: number };

export type Device = {
  readonly device: DeviceId;
  readonly member: MemberId;
  /** X25519 public key, hexadecimal: what is meant for this device alone is locked to it. */
  readonly box: string;
  readonly openedBy: EntryId;
  /** Depth of that entry. */
  readonly depth: number;
  /** The invitation it came with; `null` for the founder's and for linked devices. */
  readonly invitation: EntryId | null;
  /** Guardians let it in, without the member's card. */
  readonly byGuardians: boolean;
  /** It came in as the one that others pay to: a member's first, or one that takes the place of a lost one. */
  readonly primary: boolean;
};

export type Member = {
  readonly member: MemberId;
  readonly account: AccountId;
  /** By depth of their opening entries. */
  readonly devices: Device[];
  /** Entries by which an inviting device admitted this member, sorted. */
  readonly admissions: EntryId[];
  withdrawn: boolean;
};

export type Invitation = {
  readonly entry: EntryId;
  readonly device: DeviceId;
  readonly member: MemberId;
  /** Ed25519 public key, hexadecimal; the secret half is made from the seed in the link. */
  readonly key: string;
  readonly uses: number;
  /** What its newcomers may owe, in minor units. */
  readonly limits: ReadonlyMap<UnitId, number>;
  /** Claimed time after which the inviting device stops admitting; `null`: never. */
  readonly expiresAt: number | null;
  revoked: boolean;
  /** Coordinators handed it on to another device, since the inviter's phone is lost. Sorted by entry. */
  readonly moves: InvitationMove[];
  /** In order of arrival: who was heard of first is admitted first. */
  readonly joins: EntryId[];
  /** Sorted. */
  readonly admissions: EntryId[];
};

export type RoleGrant = {
  /** The founding itself for the founder. */
  readonly entry: EntryId;
  readonly member: MemberId;
  readonly role: Role;
  /** Claimed time at which the term of office is over, ms; `null`: no term. */
  readonly until: number | null;
  /** By a vote of the members, and not by a coordinator. */
  readonly elected: boolean;
  /** Entries that ended it, sorted. */
  readonly endings: EntryId[];
};

export type PolicyChange = {
  readonly entry: EntryId;
  readonly key: string;
  readonly value: PolicyValue;
  /** `null`: what the founding said, or the default. */
  readonly replaces: EntryId | null;
  readonly voted: boolean;
  readonly member: MemberId | null;
  readonly claimedAt: number;
};

/** Neighbours who together can say: this is her, on a new phone. */
export type Guardians = {
  readonly entry: EntryId;
  readonly member: MemberId;
  readonly guardians: readonly MemberId[];
  /** How many of them are needed. */
  readonly need: number;
  /** Depth of the entry: of several the deepest stands, then the lower id. */
  readonly depth: number;
};

/** A guardian's word that a device belongs to the member. */
export type GuardianWord = {
  readonly entry: EntryId;
  readonly guardian: MemberId;
  readonly member: MemberId;
  readonly guardians: EntryId;
  readonly device: DeviceId;
  readonly box: string;
  readonly lost: readonly DeviceId[];
};

/** Two records of one person, shown as one. The books of both stay as they are. */
export type Merge = {
  readonly entry: EntryId;
  readonly kept: MemberId;
  readonly other: MemberId;
  readonly by: MemberId | null;
  readonly claimedAt: number;
  /** Entries that took it back, sorted. */
  readonly undone: EntryId[];
};

export type Membership = {
  founding: Founding | null;
  readonly members: Map<MemberId, Member>;
  readonly devices: Map<DeviceId, Device>;
  readonly invitations: Map<EntryId, Invitation>;
  readonly roles: Map<EntryId, RoleGrant>;
  /** By the rotation that began each; the founding's own has none. */
  readonly epochs: Map<EntryId, Epoch>;
  readonly policies: Map<EntryId, PolicyChange>;
  readonly guardians: Map<EntryId, Guardians>;
  readonly guardianWords: Map<EntryId, GuardianWord>;
  readonly merges: Map<EntryId, Merge>;
};

export const emptyMembership = (): Membership => ({
  founding: null,
  members: new Map(),
  devices: new Map(),
  invitations: new Map(),
  roles: new Map(),
  epochs: new Map(),
  policies: new Map(),
  guardians: new Map(),
  guardianWords: new Map(),
  merges: new Map(),
});

/**
 * Notes a device. Entries arrive in any order, and a device may even have opened its chain twice (a fork at 0); the
 * result is the same on every phone: each list sorted, and the earlier opening standing for the device.
 */
export function addDevice(membership: Membership, device: Device): void {
  const known = membership.devices.get(device.device);
  if (known === undefined || compareOpenings(device, known) < 0) membership.devices.set(device.device, device);
  const member = membership.members.get(device.member) ?? newMember(device.member);
  membership.members.set(device.member, member);
  member.devices.push(device);
  member.devices.sort(compareOpenings);
}

const compareOpenings = (left: Device, right: Device): number =>
  left.depth - right.depth || compareText(left.openedBy, right.openedBy);

const newMember = (member: MemberId): Member => ({
  member,
  account: accountOfMember(member),
  devices: [],
  admissions: [],
  withdrawn: false,
});
