import { accountOfMember, type MemberId } from '../../core/ids.ts';
import type { Context } from '../../core/module.ts';
import { recordsAtHand, recordsOf } from '../../core/records.ts';
import { type DealRecord, type Side, sideOf } from './apply.ts';
import { answererOf, standingOf } from './standing.ts';

/**
 * Members with whom this one has a deal. Answering a listing does not make its owner a partner of the one who answers, or
 * anybody could read what is for partners by tapping on a listing: one shows oneself by having said something to the other.
 * What was called off before anything changed hands leaves no deal. Of an account that is kept the keeper is no partner.
 */
export function partners({ state, self }: Context, of: 'all' | 'at-hand'): ReadonlySet<MemberId> {
  const account = accountOfMember(self.member);
  const found = new Set<MemberId>();
  for (const [, record] of (of === 'all' ? recordsOf : recordsAtHand)<DealRecord | undefined>(state, 'market')) {
    if (record === undefined || (record.provider !== account && record.receiver !== account)) continue;
    const side = sideOf(record, account);
    const other = (side === 'provider' ? record.receiver : record.provider) as string as MemberId;
    if (!state.membership.members.has(other)) continue;
    const { stage, received } = standingOf(state, record);
    const off = stage === 'cancelled' || stage === 'ended';
    if (off ? received > 0 : hasSpoken({ record, side, answerer: answererOf(state, record) })) found.add(other);
  }
  return found;
}

type Speaker = { readonly record: DealRecord; readonly side: Side; readonly answerer: Side };

const hasSpoken = ({ record, side, answerer }: Speaker): boolean =>
  side === answerer ||
  record.agreed !== null ||
  [...record.said, ...record.offers].some(({ account }) => account === record[side]);
