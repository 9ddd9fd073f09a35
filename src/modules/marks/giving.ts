/** Giving a mark to an account, and taking it away. */
import { accountStands } from '../../core/accounts/custody/current.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import { type AccountId, idToBytes, type MemberId } from '../../core/ids.ts';
import { markMost } from '../../core/marks/entries.ts';
import { marksOf } from '../../core/marks/standing.ts';
import { isCoordinator } from '../../core/membership/select.ts';
import type { Context } from '../../core/module.ts';
import { ok } from '../../lib/result.ts';
import { type Drafts, refused } from './refusals.ts';

export type GiveArgs = {
  readonly account: AccountId;
  readonly mark: string;
  /** Until when it is good, ms; `null`: without end. */
  readonly until: number | null;
};

/** What is past, or ends sooner, may be given again. */
export function give({ account, mark, until }: GiveArgs, context: Context): Drafts {
  const { state, now } = context;
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  if (!isCoordinator(state, chain.value)) return refused('only-coordinators');
  const isKnown = state.membership.members.has(account as string as MemberId) || state.accounts.entrusted.has(account);
  if (!isKnown || !accountStands(state, account)) return refused('marks.no-such-account');
  if (mark.length < 1 || mark.length > markMost) return refused('marks.mark-unsound', { most: markMost });
  if (until !== null && (!Number.isSafeInteger(until) || until <= now)) return refused('marks.until-past');
  const given = marksOf(state).filter((each) => each.account === account && each.mark === mark);
  if (given.some((each) => each.until === null || (until !== null && until <= each.until)))
    return refused('marks.already-marked');
  return ok([
    { kind: 'mark.give', payload: { account: idToBytes(account), mark, ...(until === null ? {} : { until }) } },
  ]);
}

export type RemoveArgs = Pick<GiveArgs, 'account' | 'mark'>;

/** However often it was given. */
export function remove({ account, mark }: RemoveArgs, context: Context): Drafts {
  const { state } = context;
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const given = marksOf(state).filter((each) => each.account === account && each.mark === mark);
  if (given.length === 0) return refused('marks.no-such-mark');
  if (!isCoordinator(state, chain.value)) return refused('only-coordinators');
  return ok(given.map(({ id }) => ({ kind: 'mark.remove', payload: { ref: idToBytes(id) } })));
}
