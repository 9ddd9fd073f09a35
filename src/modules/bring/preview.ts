/** What bringing a file would come to, before anything is signed. The same reading and plan are what is then taken in. */
import { signingChain } from '../../core/accounts/signing.ts';
import { limitIn, rightsOf } from '../../core/chain.ts';
import { accountOfMember, type UnitId } from '../../core/ids.ts';
import { fullLimitIn } from '../../core/membership/policies.ts';
import { isCoordinator } from '../../core/membership/select.ts';
import { unitsNow } from '../../core/membership/words.ts';
import type { Context } from '../../core/module.ts';
import { countKnown } from './already-there.ts';
import { type Plan, planOf, type Terms } from './plan.ts';
import { type ReadRows, readRows } from './read-rows.ts';
import type { Choices, Fault, Table } from './table.ts';

/** A few thousand more than a village writes in ten years; each is an entry to sign and to carry. */
const rowsMost = 20_000;

export type Preview = Omit<ReadRows, 'rows' | 'faults'> & {
  /** Of rows that are not left out; the first of them are read out to whoever looks. */
  readonly faults: readonly Fault[];
  readonly plan: Plan;
  /** The amounts of all its rows, in minor units. */
  readonly sum: number;
  /** How many of its rows are in the books already. */
  readonly known: number;
  readonly tooMany: boolean;
  /** Nothing is asked any more, and every bad row is left out. */
  readonly ready: boolean;
};

export type PreviewArgs = { readonly table: Table; readonly unit: UnitId; readonly choices: Choices };

/** `null`: this phone may bring no books, or there is no such unit. */
export function preview({ table, unit: id, choices }: PreviewArgs, context: Context): Preview | null {
  const terms = termsFor(id, context);
  if (terms === null) return null;
  const read = readRows(table, terms.unit, choices);
  const leftOut = new Set(choices.leftOut);
  const wanted = read.rows.filter(({ number }) => !leftOut.has(number));
  const { plan, faults: tooFar } = planOf(wanted, terms, choices);
  const faults = [...read.faults, ...tooFar].sort((left, right) => left.row - right.row);
  const { unclear, sameNames } = read;
  const isAnswered =
    (unclear.date === null || choices.dayFirst !== null) &&
    (unclear.amount === null || choices.decimalMark !== null) &&
    sameNames.every(({ onePerson }) => onePerson !== null);
  return {
    ...read,
    faults,
    plan,
    sum: plan.rows.reduce((sum, { amount }) => sum + amount, 0),
    known: countKnown(context.state, id, plan.rows),
    tooMany: plan.rows.length > rowsMost,
    ready:
      isAnswered && plan.rows.length > 0 && plan.rows.length <= rowsMost && faults.every(({ row }) => leftOut.has(row)),
  };
}

function termsFor(id: UnitId, context: Context): Terms | null {
  const { state, self } = context;
  const chain = signingChain(context);
  const unit = unitsNow(state).find((each) => each.id === id);
  if (!chain.ok || unit === undefined || !isCoordinator(state, chain.value)) return null;
  const mine = accountOfMember(self.member);
  return {
    unit,
    groupLimit: fullLimitIn(state, chain.value, id),
    own: { may: Math.max(0, rightsOf(chain.value, mine, id)), limit: limitIn(chain.value, mine, id) },
  };
}
