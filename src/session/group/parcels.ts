/** What is said of people, as it lies on this phone and as it travels: the same statement, with the key that opens it. */
import { type AccountId, bytesToId, type DeviceId, type GroupId, idToBytes, type MemberId } from '../../core/ids.ts';
import { bytesToHex, concatBytes } from '../../lib/bytes.ts';
import {
  decodeParcel,
  decodeStatement,
  encodeParcel,
  encodeStatement,
  type Statement,
  type StatementFields,
} from '../../wire/statement.ts';
import type { KeptProfile, ProfileWithKey } from '../ports/phone-store.ts';

/** Where it lies, on the phone and in the relay's slots: whatever is newer in the same place replaces it. */
export const profilePlace = (member: MemberId): string => member;
/** Whoever has a deal with many says it in several statements, each locked to some of them. */
export const dealsPartsMax = 4;
export const dealsPlace = (member: MemberId, part = 0): string => `${member}/deals${part === 0 ? '' : `/${part}`}`;
export const dealsPlaces = (member: MemberId): string[] =>
  Array.from({ length: dealsPartsMax }, (_, part) => dealsPlace(member, part));
/** Keepers come and go and may speak at the same time, so each device that named an account has a place of its own. */
export const accountPlace = (account: AccountId, device: DeviceId): string => `${account}/${device}`;

/** The member or account that a place is about: an id is 64 letters. */
export const ownerOf = (place: string): string => place.slice(0, 64);

const idLength = 32;

/** The account whose name this is, and what is sealed of it; `null`: it says neither. */
export function accountSaid(body: Uint8Array): { readonly account: AccountId; readonly sealed: Uint8Array } | null {
  const account = bytesToId<AccountId>(body.subarray(0, idLength));
  return account === null ? null : { account, sealed: body.subarray(idLength) };
}

/** The body of a part, which begins with its number. */
export const dealsBody = (part: number, box: Uint8Array): Uint8Array => concatBytes(new Uint8Array([part]), box);

/** `null`: there is no such part. */
export function dealsSaid(body: Uint8Array): { readonly part: number; readonly box: Uint8Array } | null {
  const [part = dealsPartsMax] = body;
  return part < dealsPartsMax ? { part, box: body.subarray(1) } : null;
}

export type SaidKind = KeptProfile['kind'];
export type Said = Statement & { readonly kind: SaidKind; readonly key: Uint8Array | null };

/** `null`: damaged, or none of those that are said of people. Signature and place in the group are still to be checked. */
export function readParcel(bytes: Uint8Array): Said | null {
  const parcel = decodeParcel(bytes);
  const statement = parcel.ok ? decodeStatement(parcel.value.statement) : parcel;
  if (!parcel.ok || !statement.ok) return null;
  const { kind } = statement.value;
  const { key } = parcel.value;
  // What is locked needs no key beside it, and what is sealed can't be read without one.
  if (kind === 'have' || (kind === 'deals') !== (key === null)) return null;
  return { ...statement.value, kind, key };
}

export function toParcel({ profile, key }: ProfileWithKey): Uint8Array {
  const { kind, device, revision, body, signature } = profile;
  const fields: StatementFields = { kind, device: idToBytes(device), revision, body };
  return encodeParcel({ statement: encodeStatement({ ...fields, signature }), key });
}

export const toKept = (group: GroupId, place: string, said: Said): ProfileWithKey => ({
  profile: {
    group,
    place,
    kind: said.kind,
    revision: said.revision,
    body: said.body,
    device: bytesToHex(said.device) as DeviceId,
    signature: said.signature,
    keyless: said.key === null,
  },
  key: said.key,
});

/** Of two phones that said something at once, the same one wins everywhere. */
export const isNewer = (
  one: Pick<KeptProfile, 'revision' | 'device'>,
  other: Pick<KeptProfile, 'revision' | 'device'>,
): boolean => one.revision > other.revision || (one.revision === other.revision && one.device > other.device);
