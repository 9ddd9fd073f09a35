/**
 * What one phone shows another: whose it is. A helper shows it to be handed an account, and anybody to be written down as present. Nothing
 * in it is secret. It says *keeper*, for which it was made first.
 */
import type { DeviceId, GroupId, MemberId } from '../../core/ids.ts';

export type MemberCode = { readonly group: GroupId; readonly member: MemberId; readonly device: DeviceId };

/** In capitals, which a QR code holds in half the room. */
export const writeMemberCode = ({ group, member, device }: MemberCode): string =>
  `MINGA-KEEPER:${group}:${member}:${device}`.toUpperCase();

/** `null`: it is some other code. */
export function readMemberCode(text: string): MemberCode | null {
  const found = /^minga-keeper:([0-9a-f]{64}):([0-9a-f]{64}):([0-9a-f]{64})$/.exec(text.trim().toLowerCase());
  if (found === null) return null;
  const [, group, member, device] = found;
  return { group: group as GroupId, member: member as MemberId, device: device as DeviceId };
}
