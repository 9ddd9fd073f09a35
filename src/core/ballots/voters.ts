/**
 * Who has a vote: everybody who was a member when the ballot was opened, as far as its author had heard, and neighbours without a phone
 * whose accounts are kept. One person has one vote: of two records that were shown as one, and of an account that its owner took over,
 * the one that they have now. Frozen with the opening, so that nobody's vote changes in weight while it is open. (protocol §7)
 */
import { type AccountId, accountOfEntry, accountOfMember, type EntryId } from '../ids.ts';
import { type LogNode, pastOf } from '../log.ts';
import { electorateIn } from '../mandates/electorate.ts';
import { mergesAmong } from '../membership/merging.ts';
import { followingFrom } from '../past.ts';
import type { GroupState } from '../state.ts';

export type Voters = {
  readonly accounts: ReadonlySet<AccountId>;
  /** Accounts whose owner has another one now: a vote for it is that one's. */
  readonly nowUnder: ReadonlyMap<AccountId, AccountId>;
};

export const votersAt = followingFrom((state, opening): Voters => votersIn(state, pastOf(state.log, [opening])));

/** Who would have a vote in a ballot that is opened now. */
export const votersNow = (state: GroupState): Voters => votersIn(state, pastOf(state.log, state.log.heads));

function votersIn(state: GroupState, past: ReadonlySet<EntryId>): Voters {
  const nowUnder = new Map<AccountId, AccountId>();
  const merges = [...state.membership.merges.values()].filter(
    ({ entry, undone }) => past.has(entry) && !undone.some((id) => past.has(id)),
  );
  for (const { kept, other } of mergesAmong(merges)) nowUnder.set(accountOfMember(other), accountOfMember(kept));
  const accounts = new Set<AccountId>([...electorateIn(state, past)].map(accountOfMember));
  for (const id of past) {
    const node = state.log.nodes.get(id);
    if (node?.verdict.is !== 'valid') continue;
    if (isOfficeAccount(node)) accounts.add(accountOfEntry(node.id));
    if (node.kind === 'account.take' && node.member !== null)
      nowUnder.set((node.payload as { readonly account: AccountId }).account, accountOfMember(node.member));
  }
  for (const account of nowUnder.keys()) accounts.delete(account);
  return { accounts, nowUnder };
}

const isOfficeAccount = ({ kind, payload }: LogNode): boolean =>
  kind === 'account.open' && (payload as { readonly is: string }).is === 'office';

/** Under which account somebody votes; `null`: they have no vote here. */
export function voterOf({ accounts, nowUnder }: Voters, account: AccountId): AccountId | null {
  const seen = new Set<AccountId>();
  let at = account;
  for (let next = nowUnder.get(at); next !== undefined && !seen.has(at); next = nowUnder.get(at)) {
    seen.add(at);
    at = next;
  }
  return accounts.has(at) ? at : null;
}
