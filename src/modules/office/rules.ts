/** One function a rule, named after what it demands. Each is judged on the entries that the new one names. */
import type { AccountId, EntryId } from '../../core/ids.ts';
import type { Standing } from '../../core/kind.ts';
import type { CountersignPayload, ObjectPayload } from './entries.ts';

export const rejectionCodes = ['office.not-taken-over', 'office.not-of-that-account'] as const;
export type RejectionCode = (typeof rejectionCodes)[number];

export const onlyOfWhatIsTheirs = ({ ref, refs }: CountersignPayload, at: Standing): RejectionCode | null => {
  const account = takenOver(at, ref);
  if (account === null) return 'office.not-taken-over';
  return refs.length > 0 && refs.every((id) => isOf(at, account, id)) ? null : 'office.not-of-that-account';
};

export const onlyToWhatIsTheirs = ({ ref, refs }: ObjectPayload, at: Standing): RejectionCode | null => {
  const account = refs[0] === undefined ? null : takenOver(at, refs[0]);
  if (account === null) return 'office.not-taken-over';
  return isOf(at, account, ref) ? null : 'office.not-of-that-account';
};

/** The account that this member took over by an entry; `null`: none, or somebody else did. */
function takenOver({ state, chain }: Standing, ref: EntryId): AccountId | null {
  const node = state.log.nodes.get(ref);
  if (node?.kind !== 'account.take' || node.verdict.is !== 'valid' || node.member !== chain.member) return null;
  return (node.payload as { readonly account: AccountId }).account;
}

const isOf = ({ state }: Standing, account: AccountId, id: EntryId): boolean => {
  const transfer = state.accounts.transfers.get(id);
  return transfer !== undefined && (transfer.from === account || transfer.to === account);
};
