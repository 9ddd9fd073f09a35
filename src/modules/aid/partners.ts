import { accountOfMember, type MemberId } from '../../core/ids.ts';
import type { Context } from '../../core/module.ts';
import { helpsOf, type Of } from './records.ts';
import { answererOf, stageOf } from './standing.ts';

/**
 * Members to whom this one has shown itself by help: it answered them, or one of the two accepted the other. Answering does not make
 * whoever has the listing a partner of the one who answers, or anybody could read what is for partners by tapping on a listing. What
 * was called off before it was done leaves nothing. Of an account that is kept the keeper is no partner.
 */
export function partners({ state, self }: Context, of: Of): ReadonlySet<MemberId> {
  const account = accountOfMember(self.member);
  const found = new Set<MemberId>();
  for (const record of helpsOf(state, of)) {
    const { helper, helped } = record;
    if (helper !== account && helped !== account) continue;
    const other = (helper === account ? helped : helper) as string as MemberId;
    const stage = stageOf(state, record);
    const shown =
      stage === 'offered' ? answererOf(state, record) === account : stage === 'accepted' || stage === 'completed';
    if (shown && state.membership.members.has(other)) found.add(other);
  }
  return found;
}
