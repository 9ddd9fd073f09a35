/** What one helper's phone shows another: which phone of which member an account may go to. Nothing in it is secret. */
import type { DeviceId, GroupId, MemberId } from '../../../../core/ids.ts';

export type KeeperCode = { readonly group: GroupId; readonly member: MemberId; readonly device: DeviceId };

/** In capitals, which a QR code holds in half the room. */
export const writeKeeperCode = ({ group, member, device }: KeeperCode): string =>
  `MINGA-KEEPER:${group}:${member}:${device}`.toUpperCase();

/** `null`: it is some other code. */
export function readKeeperCode(text: string): KeeperCode | null {
  const found = /^minga-keeper:([0-9a-f]{64}):([0-9a-f]{64}):([0-9a-f]{64})$/.exec(text.trim().toLowerCase());
  if (found === null) return null;
  const [, group, member, device] = found;
  return { group: group as GroupId, member: member as MemberId, device: device as DeviceId };
}
