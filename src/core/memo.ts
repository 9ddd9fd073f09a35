/** Words that only the parties to an entry read: locked to their devices, carried in the payload as `memo`. (protocol §1) */
import { concatBytes, hexToBytes, utf8 } from '../lib/bytes.ts';
import { isAtHand } from './archive/partial.ts';
import { type DeviceId, type EntryId, type GroupId, idToBytes, type MemberId } from './ids.ts';
import type { LogNode } from './log.ts';
import type { GroupState } from './state.ts';

/** What a memo's box is locked for: in another group it does not open. */
export const memoContext = (group: GroupId): Uint8Array<ArrayBuffer> =>
  concatBytes(utf8('minga/memo-context/1'), idToBytes(group));

/** X25519 public keys of the readers, each once. A device that is not known, or whose key is none, is passed over. */
export function memoRecipients(state: GroupState, readers: readonly DeviceId[]): Uint8Array[] {
  return [...new Set(readers)].flatMap((device) => {
    const key = hexToBytes(state.membership.devices.get(device)?.box ?? '');
    return key?.length === 32 ? [key] : [];
  });
}

/** The box that an admitted entry carries; `null`: none. */
export const memoBoxOf = (node: LogNode | undefined): Uint8Array | null => {
  const memo = (node?.payload as { readonly memo?: unknown } | null | undefined)?.memo;
  return memo instanceof Uint8Array ? memo : null;
};

/**
 * Whether an entry is between this member and another: by its author, by the accounts it names, or by what it answers. `null`:
 * that lies in the archive, which is not worth opening for it.
 */
export function isParty({ log }: GroupState, node: LogNode, member: MemberId): boolean | null {
  if (isBetween(node, member)) return true;
  const answers = (node.payload as { readonly ref?: EntryId | null } | null)?.ref ?? null;
  if (answers === null || !log.nodes.has(answers)) return false;
  return isAtHand(log.nodes, answers) ? isBetween(log.nodes.get(answers), member) : null;
}

function isBetween(node: LogNode | undefined, member: MemberId): boolean {
  const { from, to } = (node?.payload ?? {}) as { readonly from?: unknown; readonly to?: unknown };
  return node?.member === member || from === member || to === member;
}
