import { movementsAtHand, movementsOf } from '../../core/accounts/movements.ts';
import { type AccountId, accountOfMember, type MemberId } from '../../core/ids.ts';
import type { Context } from '../../core/module.ts';
import { recordsAtHand } from '../../core/records.ts';
import type { ExchangeRecord } from './apply.ts';
import { askState } from './settled.ts';

/**
 * Members whom I paid, who paid me, or with whom a request is open. Of an account that somebody keeps for a neighbour the
 * keeper is none: the deal is not theirs. A request that ended unpaid leaves no deal.
 */
export function partners({ state, self }: Context, of: 'all' | 'at-hand'): ReadonlySet<MemberId> {
  const account = accountOfMember(self.member);
  const found = new Set<MemberId>();
  const note = (from: AccountId, to: AccountId): void => {
    if (from !== account && to !== account) return;
    const other = (from === account ? to : from) as string as MemberId;
    if (state.membership.members.has(other)) found.add(other);
  };
  for (const id of (of === 'all' ? movementsOf : movementsAtHand)(state, account)) {
    const transfer = state.accounts.transfers.get(id);
    if (transfer !== undefined) note(transfer.from, transfer.to);
  }
  for (const [, record] of recordsAtHand<ExchangeRecord | undefined>(state, 'exchange')) {
    if (record?.is === 'ask' && askState(state, record) === 'open') note(record.from, record.to);
  }
  return found;
}
