/** The messages behind the signatures that stand inside payloads. Both name the group: none can be replayed in another. */
import { concatBytes } from '../../lib/bytes.ts';
import { domains } from '../hash.ts';
import { type DeviceId, type EntryId, type GroupId, idToBytes, type MemberId } from '../ids.ts';

/** Signed by the member's root key: "this device may act for me in this group". (protocol §2) */
export const deviceAuthorisation = (group: GroupId, device: DeviceId): Uint8Array<ArrayBuffer> =>
  concatBytes(domains.device, idToBytes(group), idToBytes(device));

/** Signed by the invitation's key: "whoever holds the invitation brings this member on this device". (protocol §9) */
export const joinAuthorisation = (group: GroupId, member: MemberId, device: DeviceId): Uint8Array<ArrayBuffer> =>
  concatBytes(domains.join, idToBytes(group), idToBytes(member), idToBytes(device));

/** Signed by the member's root key: "this device of mine is lost; that one stands in for it". (protocol §2) */
export const revocationStatement = (
  group: GroupId,
  lost: DeviceId,
  heir: DeviceId,
  cut: readonly EntryId[],
): Uint8Array<ArrayBuffer> =>
  concatBytes(domains.revocation, idToBytes(group), idToBytes(lost), idToBytes(heir), ...cut.map(idToBytes));
