/** `account.take`: somebody who has a phone at last takes what was kept for them into an account of their own. (protocol §2) */
import { addRights, changeLimit, limitIn, rightKey, rightsOf } from '../../chain.ts';
import { accountId, entryId, integer, payloadOf, type Read, unitId } from '../../fields.ts';
import { type AccountId, accountOfMember } from '../../ids.ts';
import { kind, type Standing } from '../../kind.ts';
import type { GroupState } from '../../state.ts';
import { noteLimits } from '../limits-state.ts';
import { settleHere } from './settling-here.ts';
import { keeps, type Taker } from './state.ts';

const most = Number.MAX_SAFE_INTEGER;

const shape = {
  account: accountId,
  unit: unitId,
  /** The newest limit entry of their own account: they owe nothing there yet, and what is taken over begins from it. */
  ref: entryId,
  /** All that this device may spend from the account in this unit, and how far below zero it may go, in minor units. */
  rights: integer(-most, most),
  limit: integer(0, most),
};
type TakePayload = Read<typeof shape>;

/** The balance goes over as one transfer, the limit with it: so nobody gets a second limit, and nobody's debt is lost. */
export const takeAccount = kind<TakePayload>({
  decode: payloadOf(shape),
  judge: ({ account, unit, ref, rights, limit }, { chain }) => {
    if (chain.member === null || !keeps(chain, account) || !chain.custody.get(account)?.own) return 'not-your-account';
    const mine = accountOfMember(chain.member);
    if (chain.limitTips.get(rightKey(mine, unit)) !== ref) return 'limit-moved-on';
    if (limit > 0 && limitIn(chain, mine, unit) > 0) return 'already-trusted';
    if (rightsOf(chain, account, unit) !== rights || limitIn(chain, account, unit) !== limit) return 'not-all-of-it';
    return rights === 0 && limit === 0 ? 'nothing-left' : null;
  },
  onChain: ({ account, unit, rights, limit }, { chain, entry }) => {
    if (chain.member === null) return;
    const mine = accountOfMember(chain.member);
    chain.limits.delete(rightKey(account, unit));
    addRights(chain, account, unit, -rights);
    changeLimit(chain, mine, unit, limit, entry.id);
    addRights(chain, mine, unit, rights - limit);
  },
  onGroup: (terms, at) => {
    const { state, chain, entry } = at;
    if (chain.member === null) return;
    noteTakenLimit(terms, at);
    const mine = accountOfMember(chain.member);
    const balance = terms.rights - terms.limit;
    const { account, unit } = terms;
    if (balance > 0) settleHere(at, { from: account, to: mine, unit, amount: balance });
    if (balance < 0) settleHere(at, { from: mine, to: account, unit, amount: -balance });
    noteTaker(state, account, { entry: entry.id, member: chain.member });
  },
});

function noteTakenLimit({ unit, ref, limit }: TakePayload, { state, chain, entry }: Standing): void {
  if (chain.member === null) return;
  const account = accountOfMember(chain.member);
  const { id, device, claimedAt } = entry;
  const amounts = [[unit, limit]] as const;
  noteLimits(state, { entry: id, is: 'taken', account, device, amounts, previous: ref, by: null, claimedAt });
}

/** One account may be taken over in several units, or by two branches of a fork; the lowest id is the one that is shown. */
function noteTaker({ accounts }: GroupState, account: AccountId, taker: Taker): void {
  const known = accounts.takenOver.get(account);
  if (known === undefined || taker.entry < known.entry) accounts.takenOver.set(account, taker);
}
