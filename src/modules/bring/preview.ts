/** What bringing a file would come to, before anything is signed. The same reading and plan are what is then taken in. */
import { keeps } from '../../core/accounts/custody/state.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import { balanceOf } from '../../core/accounts/state.ts';
import { type ChainState, limitIn, rightsOf } from '../../core/chain.ts';
import { type AccountId, accountOfMember, type UnitId } from '../../core/ids.ts';
import { fullLimitIn } from '../../core/membership/policies.ts';
import { isCoordinator } from '../../core/membership/select.ts';
import { unitsNow } from '../../core/membership/words.ts';
import type { Context } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import { countKnown } from './already-there.ts';
import { foldedName } from './names.ts';
import { type Plan, planOf, type There } from './plan.ts';
import { type ReadRows, readRows } from './read-rows.ts';
import { type NamedAccount, type SameAccount, sameAccounts } from './same-accounts.ts';
import type { Choices, Fault, Table } from './table.ts';

/** A few thousand more than a village writes in ten years; each is an entry to sign and to carry. */
const rowsMost = 20_000;

export type Preview = Omit<ReadRows, 'rows' | 'faults'> & {
  /** Of rows that are not left out; the first of them are read out to whoever looks. */
  readonly faults: readonly Fault[];
  readonly plan: Plan;
  /** The amounts of all its rows, in minor units. */
  readonly sum: number;
  /** How many rows that are not left out are in the books already, whether their accounts could bear them again or not. */
  readonly known: number;
  /** Whose rows go to accounts that this phone keeps already, or may. */
  readonly sameAccounts: readonly SameAccount[];
  /** Somebody in the file has the name of whoever brings it, who has not said yet whether it is themselves. */
  readonly asksWhoIsMe: boolean;
  readonly tooMany: boolean;
  /** Nothing is asked any more, and every bad row is left out. */
  readonly ready: boolean;
};

export type PreviewArgs = {
  readonly table: Table;
  readonly unit: UnitId;
  readonly choices: Choices;
  /** What accounts are called that are no member's own; those that this phone does not keep are passed over. */
  readonly named: readonly NamedAccount[];
  /** What the person who brings it is called here; `null`: not known. */
  readonly mine: string | null;
};

/** `null`: this phone may bring no books, or there is no such unit. */
export function preview({ table, unit: id, choices, named, mine }: PreviewArgs, context: Context): Preview | null {
  const { state } = context;
  const chain = signingChain(context);
  const unit = unitsNow(state).find((each) => each.id === id);
  if (!chain.ok || unit === undefined || !isCoordinator(state, chain.value)) return null;
  const read = readRows(table, unit, choices);
  const leftOut = new Set(choices.leftOut);
  const wanted = read.rows.filter(({ number }) => !leftOut.has(number));
  const all = [...new Set(read.rows.flatMap(({ from, to }) => [from, to]))];
  const me = choices.me === false ? null : choices.me;
  const asksWhoIsMe = choices.me === null && mine !== null && all.some((name) => foldedName(name) === foldedName(mine));
  const names = all.filter((name) => name !== me);
  const kept = named.filter(({ account }) => keepsFor(state, chain.value, account));
  const same = sameAccounts(names, kept, choices.accounts);
  const there = thereFor(context, chain.value, id, same, me);
  const terms = { unit, groupLimit: fullLimitIn(state, chain.value, id), there };
  const { plan, faults: tooFar } = planOf(wanted, terms, choices);
  const faults = [...read.faults, ...tooFar].sort((left, right) => left.row - right.row);
  const { unclear, sameNames } = read;
  const isAnswered =
    !asksWhoIsMe &&
    (unclear.date === null || choices.dayFirst !== null) &&
    (unclear.amount === null || choices.decimalMark !== null) &&
    sameNames.every(({ onePerson }) => onePerson !== null) &&
    same.every(({ use }) => use !== null);
  return {
    ...read,
    faults,
    plan,
    sum: plan.rows.reduce((sum, { amount }) => sum + amount, 0),
    known: countKnown(state, id, wanted),
    sameAccounts: same,
    asksWhoIsMe,
    tooMany: plan.rows.length > rowsMost,
    ready:
      isAnswered && plan.rows.length > 0 && plan.rows.length <= rowsMost && faults.every(({ row }) => leftOut.has(row)),
  };
}

const keepsFor = (state: GroupState, chain: ChainState, account: AccountId): boolean =>
  keeps(chain, account) && !state.accounts.takenOver.has(account);

/** By name in the file: the accounts of these people, and the one of whoever brings it. */
function thereFor(
  { state, self }: Context,
  chain: ChainState,
  unit: UnitId,
  same: readonly SameAccount[],
  me: string | null,
): ReadonlyMap<string, There> {
  const at = (account: AccountId): There => ({
    account,
    may: Math.max(0, rightsOf(chain, account, unit)),
    limit: limitIn(chain, account, unit),
    balance: balanceOf(state.accounts, account, unit),
  });
  const used = same.flatMap(({ name, use }) => (use === null || use === 'new' ? [] : [[name, at(use)] as const]));
  return new Map([...used, ...(me === null ? [] : [[me, at(accountOfMember(self.member))] as const])]);
}
