/** What the commands share: who signs, what an amount may be, for whom words are locked, and why it is too much. */
import { purseOf } from '../../core/accounts/purse.ts';
import { balanceOf } from '../../core/accounts/state.ts';
import { type ChainState, limitIn, rightsOf } from '../../core/chain.ts';
import { type AccountId, accountOfMember, type DeviceId, type MemberId, type UnitId } from '../../core/ids.ts';
import { maxAmount } from '../../core/membership/founding.ts';
import type { Context, Draft, Refusal } from '../../core/module.ts';
import { err, type Result } from '../../lib/result.ts';
import type { RefusalCode } from './refusals.ts';

export type Drafts = Result<readonly Draft[], Refusal>;

/** Of what is for two parties only. */
export const memoCharactersMax = 280;

export const refused = (code: RefusalCode, values?: Refusal['values']): Result<never, Refusal> =>
  err(values === undefined ? { code } : { code, values });

export function amountFault(amount: number): RefusalCode | null {
  if (!Number.isSafeInteger(amount) || amount < 1) return 'amount-not-positive';
  return amount > maxAmount ? 'amount-too-large' : null;
}

/** What there is in an account that this device holds; of one that it keeps nothing lies anywhere else. */
export function heldPurse(context: Context, chain: ChainState, account: AccountId, unit: UnitId) {
  const { state, self } = context;
  if (account === accountOfMember(self.member)) return purseOf(state, self, unit);
  const may = Math.max(0, rightsOf(chain, account, unit));
  return {
    balance: balanceOf(state.accounts, account, unit),
    may,
    limit: limitIn(chain, account, unit),
    elsewhere: 0,
    arriving: 0,
  };
}

/** With all that the sentence needs: where it would lead, where the floor is, and where the rest of the rights lies. */
export function notEnough(
  context: Context,
  chain: ChainState,
  account: AccountId,
  { unit, total }: { readonly unit: UnitId; readonly total: number },
): Result<never, Refusal> {
  const { balance, may, limit, elsewhere, arriving } = heldPurse(context, chain, account, unit);
  return refused('not-enough', { unit, total, may, after: balance - total, limit, elsewhere, arriving });
}

/** The devices of a member, or the one that keeps the account. */
export const readersOf = ({ state }: Context, account: AccountId, keeper?: DeviceId): readonly DeviceId[] =>
  state.membership.members.get(account as string as MemberId)?.devices.map(({ device }) => device) ??
  (keeper === undefined ? [] : [keeper]);
