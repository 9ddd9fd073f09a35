import { compareText } from '../../lib/compare.ts';
import { type AccountId, accountOfMember, type DeviceId, type EntryId, type MemberId, type UnitId } from '../ids.ts';

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

export type Role = 'coordinator';

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
  /** In order of arrival: who was heard of first is admitted first. */
  readonly joins: EntryId[];
  /** Sorted. */
  readonly admissions: EntryId[];
};

export type RoleGrant = {
  readonly entry: EntryId;
  readonly member: MemberId;
  readonly role: Role;
  /** Entries that ended it, sorted. */
  readonly endings: EntryId[];
};

export type Membership = {
  founding: Founding | null;
  readonly members: Map<MemberId, Member>;
  readonly devices: Map<DeviceId, Device>;
  readonly invitations: Map<EntryId, Invitation>;
  readonly roles: Map<EntryId, RoleGrant>;
};

export const emptyMembership = (): Membership => ({
  founding: null,
  members: new Map(),
  devices: new Map(),
  invitations: new Map(),
  roles: new Map(),
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
