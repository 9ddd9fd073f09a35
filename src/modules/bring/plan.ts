/** What will be opened and written down, in which order, and what every account comes to. */
import type { AccountId, UnitId } from '../../core/ids.ts';
import type { Unit } from '../../core/membership/state.ts';
import { compareText } from '../../lib/compare.ts';
import { amountMost } from './amounts.ts';
import { type Past, proposedLimit } from './limits.ts';
import type { Choices, Fault, Row } from './table.ts';

export type PlannedAccount = Past & {
  readonly name: string;
  /** It is in the books already, and nothing is opened; `null`: it is opened for what the file says. */
  readonly there: AccountId | null;
  /** What it stood at before, in minor units. */
  readonly before: number;
  /** How far below zero it may go, in minor units. What is there keeps the limit that it has. */
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

/** An account that is in the books: what may be spent from it here, how far below zero it may go, what it stands at. */
export type There = {
  readonly account: AccountId;
  readonly may: number;
  readonly limit: number;
  readonly balance: number;
};

export type Terms = {
  readonly unit: Unit;
  /** What the group lets everybody owe, in minor units. */
  readonly groupLimit: number;
  /** Whose rows go to accounts that are there already, by name. Two names of one person may mean one account. */
  readonly there: ReadonlyMap<string, There>;
};

export type Planned = { readonly plan: Plan; readonly faults: readonly Fault[] };

/** Rows that would take an account further down than it may go are named, and left out of what it comes to. */
export function planOf(rows: readonly Row[], terms: Terms, choices: Choices): Planned {
  const { there } = terms;
  const keyOf = (name: string): string => there.get(name)?.account ?? `name ${name}`;
  const names = new Map(rows.flatMap(({ from, to }) => [from, to]).map((name) => [keyOf(name), name]));
  const place = new Map([...names.keys()].map((key, at) => [key, at]));
  const pasts = [...names].map(() => ({ lowest: 0, final: 0 }));
  const planned: PlannedRow[] = [];
  const faults: Fault[] = [];
  for (const row of inOrder(rows)) {
    const [from, to] = [place.get(keyOf(row.from)) ?? 0, place.get(keyOf(row.to)) ?? 0];
    const [payer, payee] = [pasts[from], pasts[to]];
    if (payer === undefined || payee === undefined) continue;
    if (from === to) {
      faults.push({ row: row.number, field: 'to', code: 'same-account', text: row.to });
      continue;
    }
    const most = there.get(row.from)?.may ?? amountMost;
    if (payer.final - row.amount < -most) {
      faults.push({ row: row.number, field: 'from', code: 'owes-too-much', text: row.from });
      continue;
    }
    payer.final -= row.amount;
    payer.lowest = Math.min(payer.lowest, payer.final);
    payee.final += row.amount;
    planned.push({ ...row, from, to });
  }
  const accounts = [...names.values()].flatMap((name, at) => {
    const past = pasts[at];
    return past === undefined ? [] : accountOf(name, past, terms, choices);
  });
  return { plan: { unit: terms.unit.id, accounts, rows: planned }, faults };
}

function accountOf(name: string, past: Past, { unit, groupLimit, there }: Terms, { limits }: Choices): PlannedAccount {
  const known = there.get(name);
  if (known !== undefined) {
    const { account, limit, balance } = known;
    return { ...past, name, there: account, before: balance, limit, proposed: limit };
  }
  const proposed = proposedLimit(past, groupLimit, unit);
  const chosen = Object.hasOwn(limits, name) ? (limits[name] ?? proposed) : proposed;
  // Below what it has owed a row could not be written down.
  const limit = Math.min(amountMost, Math.max(-past.lowest, chosen));
  return { ...past, name, there: null, before: 0, limit, proposed };
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
