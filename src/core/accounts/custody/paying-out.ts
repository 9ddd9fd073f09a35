/** `account.pay-out`: the group decides to pay from its own account, and which payments need that. (protocol §2, §7) */
import type { ChainState } from '../../chain.ts';
import { accountId, entryId, integer, payloadOf, type Read, unitId } from '../../fields.ts';
import { type AccountId, accountOfEntry, type EntryId } from '../../ids.ts';
import type { Standing } from '../../kind.ts';
import { act } from '../../mandates/act.ts';
import { maxAmount } from '../../membership/founding.ts';
import { unitOf } from '../../membership/select.ts';
import { standsFor } from '../../membership/standing.ts';
import type { GroupState } from '../../state.ts';
import type { Transfer } from '../state.ts';
import { keepersIn } from './appointing.ts';

const shape = {
  /** The entry that opened the account. */
  ref: entryId,
  to: accountId,
  unit: unitId,
  amount: integer(1, maxAmount),
};

/** Moves nothing: whoever keeps the account pays, and what they pay names this. */
export const payOut = act<Read<typeof shape>>({
  decode: payloadOf(shape),
  enough: ['members'],
  judge: ({ ref, to, unit }, { state }) => {
    const account = accountOfEntry(ref);
    if (state.accounts.entrusted.get(account)?.is !== 'group') return 'not-of-the-group';
    if (unitOf(state, unit) === undefined) return 'unknown-unit';
    return to === account ? 'to-oneself' : null;
  },
  onGroup: ({ ref, ...terms }, { state, entry: { id: entry } }) => {
    state.accounts.payOuts.set(entry, { ...terms, entry, account: accountOfEntry(ref) });
  },
});

/** What leaves an account, and by which decision. */
type Paying = Pick<Transfer, 'from' | 'to' | 'unit' | 'amount'> & { readonly mandate: EntryId | null };

type Where = Pick<Standing, 'state' | 'chain'>;

/**
 * Where only what was decided is paid, a payment names the decision: the very one, and once. By what the payer had heard, as all
 * that is spent. (docs/decisions/0050)
 */
export function judgePaying(paying: Paying, at: Where): string | null {
  const { from, mandate } = paying;
  if (mandate === null) return judgeUndecided(from, at);
  return judgeKeeper(from, at) ?? judgeMandate(paying, mandate, at.state, at.chain);
}

/** Of what leaves an account with no decision behind it. */
export function judgeUndecided(account: AccountId, at: Where): string | null {
  const broken = judgeKeeper(account, at);
  if (broken !== null) return broken;
  return keepersIn(at.state, at.chain, account)?.decided ? 'needs-a-mandate' : null;
}

/** Whom the group has named no more may still hold its account, to hand it on. */
function judgeKeeper(account: AccountId, { state, chain }: Where): string | null {
  const keeping = keepersIn(state, chain, account);
  return chain.member !== null && keeping?.keepers?.includes(chain.member) === false ? 'not-a-keeper' : null;
}

function judgeMandate(paying: Paying, mandate: EntryId, state: GroupState, chain: ChainState): string | null {
  const decided = chain.acknowledged.has(mandate) ? state.accounts.payOuts.get(mandate) : undefined;
  if (decided === undefined || !standsFor(state, chain, mandate)) return 'no-such-mandate';
  const { account, to, unit, amount } = decided;
  const isThis = paying.from === account && paying.to === to && paying.unit === unit && paying.amount === amount;
  if (!isThis) return 'mandate-differs';
  return chain.paidOut.has(mandate) ? 'mandate-used' : null;
}

type Paid = { readonly mandate: EntryId | null };
type By = Pick<Standing, 'chain' | 'entry'>;

export function spendMandate({ mandate }: Paid, { chain, entry }: By): void {
  if (mandate !== null) chain.paidOut.set(mandate, entry.id);
}

/** A payment that was taken back was never made: the decision can be carried out yet. */
export function restoreMandate(chain: ChainState, payment: EntryId): void {
  for (const [mandate, paid] of chain.paidOut) if (paid === payment) chain.paidOut.delete(mandate);
}

/** Whoever takes an account over knows what was paid by then. */
export function takeOverMandates(
  chain: ChainState,
  { paidOut }: { readonly paidOut: ReadonlyMap<EntryId, EntryId> },
): void {
  for (const [mandate, paid] of paidOut) chain.paidOut.set(mandate, paid);
}
