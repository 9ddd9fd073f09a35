/** What will be opened and written down, in which order, and what every account comes to. */
import type { UnitId } from '../../core/ids.ts';
import type { Unit } from '../../core/membership/state.ts';
import { compareText } from '../../lib/compare.ts';
import { amountMost } from './amounts.ts';
import { type Past, proposedLimit } from './limits.ts';
import type { Choices, Fault, Row } from './table.ts';

export type PlannedAccount = Past & {
  readonly name: string;
  /** Its owner brings the books: the account is there already, and nothing is opened. */
  readonly own: boolean;
  /** How far below zero it may go, in minor units. */
  readonly limit: number;
  readonly proposed: number;
};

/** `from` and `to` are places in the list of accounts. */
export type PlannedRow = Omit<Row, 'from' | 'to'> & { readonly from: number; readonly to: number };

export type Plan = {
  readonly unit: UnitId;
  readonly accounts: readonly PlannedAccount[];
  readonly rows: readonly PlannedRow[];
};

export type Terms = {
  readonly unit: Unit;
  /** What the group lets everybody owe, in minor units. */
  readonly groupLimit: number;
  /** What the person who brings the books may spend from their own account, and how far below zero it may go. */
  readonly own: { readonly may: number; readonly limit: number };
};

export type Planned = { readonly plan: Plan; readonly faults: readonly Fault[] };

/** Rows that would take an account further down than any may go are named, and left out of what it comes to. */
export function planOf(rows: readonly Row[], terms: Terms, choices: Choices): Planned {
  const names = [...new Set(rows.flatMap(({ from, to }) => [from, to]))];
  const place = new Map(names.map((name, at) => [name, at]));
  const pasts = names.map(() => ({ lowest: 0, final: 0 }));
  const planned: PlannedRow[] = [];
  const faults: Fault[] = [];
  for (const row of inOrder(rows)) {
    const [from, to] = [place.get(row.from) ?? 0, place.get(row.to) ?? 0];
    const [payer, payee] = [pasts[from], pasts[to]];
    if (payer === undefined || payee === undefined) continue;
    const most = row.from === choices.me ? terms.own.may : amountMost;
    if (payer.final - row.amount < -most) {
      faults.push({ row: row.number, field: 'from', code: 'owes-too-much', text: row.from });
      continue;
    }
    payer.final -= row.amount;
    payer.lowest = Math.min(payer.lowest, payer.final);
    payee.final += row.amount;
    planned.push({ ...row, from, to });
  }
  const accounts = pasts.map((past, at) => accountOf(names[at] ?? '', past, terms, choices));
  return { plan: { unit: terms.unit.id, accounts, rows: planned }, faults };
}

function accountOf(
  name: string,
  past: Past,
  { unit, groupLimit, own }: Terms,
  { me, limits }: Choices,
): PlannedAccount {
  if (name === me) return { ...past, name, own: true, limit: own.limit, proposed: own.limit };
  const proposed = proposedLimit(past, groupLimit, unit);
  const chosen = Object.hasOwn(limits, name) ? (limits[name] ?? proposed) : proposed;
  // Below what it has owed a row could not be written down.
  return { ...past, name, own: false, limit: Math.min(amountMost, Math.max(-past.lowest, chosen)), proposed };
}

/** By day; of one day, and where no day is said, as the file has them. A row without a day stands with the one before it. */
function inOrder(rows: readonly Row[]): readonly Row[] {
  let day = '';
  const dated = rows.map((row) => {
    day = row.date ?? day;
    return { row, day };
  });
  return dated.sort((left, right) => compareText(left.day, right.day)).map(({ row }) => row);
}
