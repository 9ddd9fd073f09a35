/** Putting points behind a decision, and taking them back. */
import { holdsAccount } from '../../core/accounts/custody/state.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import { decisionOf } from '../../core/decisions/record.ts';
import { type AccountId, type EntryId, idToBytes } from '../../core/ids.ts';
import type { Context } from '../../core/module.ts';
import { ok } from '../../lib/result.ts';
import { isOver } from './counting.ts';
import { pointsMost } from './entries.ts';
import { pursesOf } from './purses.ts';
import { type Drafts, refused } from './refusals.ts';

export type BackArgs = {
  readonly decision: EntryId;
  readonly account: AccountId;
  /** All that it is to have there; 0 takes them back. */
  readonly points: number;
};

/** Whoever gave too many, on phones that were apart, may always go down. */
export function back({ decision, account, points }: BackArgs, context: Context): Drafts {
  const { state } = context;
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  if (decisionOf(state, decision) === null) return refused('points.no-such-decision');
  if (!holdsAccount(chain.value, account)) return refused('points.not-your-account');
  const purse = pursesOf(context).find((each) => each.account === account);
  if (purse === undefined) return refused('points.not-a-person');
  if (!Number.isSafeInteger(points) || points < 0 || points > pointsMost.each) return refused('points.unsound');
  if (isOver(state, decision)) return refused('points.is-over');
  const before = purse.given.find((each) => each.decision === decision)?.points ?? 0;
  if (points === before) return refused('points.unchanged');
  if (points > before + purse.left) return refused('points.not-enough-left');
  return ok([{ kind: 'points.back', payload: { ref: idToBytes(decision), account: idToBytes(account), points } }]);
}
