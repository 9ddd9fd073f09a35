/** Words that only the parties to an entry read: locked to their devices, carried in the payload as `memo`. (protocol §1) */
import { concatBytes, hexToBytes, utf8 } from '../lib/bytes.ts';
import { isAtHand } from './archive/partial.ts';
import { type AccountId, type DeviceId, type EntryId, type GroupId, idToBytes, type MemberId } from './ids.ts';
import type { LogNode } from './log.ts';
import { coordinators } from './membership/select.ts';
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
 * Whether words may be for this member: by the author of the entry, by the accounts it names as its sides, its readers or the one it
 * speaks for, also those that a phone of theirs has kept, or by what it answers. What is said about a payment may be for coordinators too. `null`: that lies in the archive,
 * which is not worth opening for it.
 */
export function isParty(state: GroupState, node: LogNode, member: MemberId): boolean | null {
  if (isBetween(state, node, member)) return true;
  const { nodes } = state.log;
  const answers = (node.payload as { readonly ref?: EntryId | null } | null)?.ref ?? null;
  if (answers === null || !nodes.has(answers)) return false;
  if (coordinators(state).includes(member)) return true;
  return isAtHand(nodes, answers) ? isBetween(state, nodes.get(answers), member) : null;
}

function isBetween(state: GroupState, node: LogNode | undefined, member: MemberId): boolean {
  const { from, to, account, readers } = (node?.payload ?? {}) as {
    readonly from?: AccountId;
    readonly to?: AccountId;
    readonly account?: AccountId;
    readonly readers?: readonly AccountId[];
  };
  if (node?.member === member) return true;
  return [from, to, account, ...(readers ?? [])].some(
    (each) => (each as string) === member || (each && hasKept(state, member, each)),
  );
}

function hasKept({ accounts, membership, log }: GroupState, member: MemberId, account: AccountId): boolean {
  if (!accounts.entrusted.has(account)) return false;
  const devices = membership.members.get(member)?.devices ?? [];
  return devices.some(({ device }) =>
    [...(log.chains.get(device)?.tips.values() ?? [])].some(({ custody }) => custody.has(account)),
  );
}
