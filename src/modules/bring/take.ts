/**
 * The books of another system as entries: an account for everybody in them who has none, then every row. All of it, or nothing.
 * (protocol §2)
 */
import { isDate } from '../../core/accounts/custody/date.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import { type AccountId, accountOfEntry, type EntryId, idToBytes, type UnitId } from '../../core/ids.ts';
import { isCoordinator } from '../../core/membership/select.ts';
import type { Context, Draft, Refusal } from '../../core/module.ts';
import { assert } from '../../lib/assert.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { amountMost } from './amounts.ts';
import type { Plan, PlannedAccount, PlannedRow } from './plan.ts';

/** What was previewed. Names stay outside the books: whoever signs gives them afterwards. */
export type TakeArgs = {
  readonly unit: UnitId;
  readonly accounts: readonly Pick<PlannedAccount, 'name' | 'there' | 'limit'>[];
  readonly rows: Plan['rows'];
};

/**
 * Codes: 'only-coordinators' | 'bring.unsound' and those of the books: 'not-enough' where a limit is too low for a row,
 * 'not-your-account' where an account is kept here no more.
 */
export function take({ unit, accounts, rows }: TakeArgs, context: Context): Result<readonly Draft[], Refusal> {
  const { state } = context;
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  if (!isCoordinator(state, chain.value)) return err({ code: 'only-coordinators' });
  if (!rows.every((row) => isSound(row, accounts.length))) return err({ code: 'bring.unsound' });
  const openings = accounts.filter(({ there }) => there === null).map(({ limit }) => opening(unit, limit));
  const places = placesOf(accounts);
  const idAt = (at: number, before: readonly EntryId[]): Uint8Array => {
    const { there = null, place = 0 } = places[at] ?? {};
    if (there !== null) return idToBytes(there);
    const opened = before[place];
    assert(opened !== undefined, 'accounts are opened before anything is written down in them');
    return idToBytes(accountOfEntry(opened));
  };
  const records = rows.map((row): Draft => {
    const { from, to, amount, date, description } = row;
    const more = { ...(date === null ? {} : { date }), ...(description === '' ? {} : { description }) };
    const naming: Draft['naming'] = (before) => ({ from: idAt(from, before), to: idAt(to, before) });
    return { kind: 'record', payload: { unit, amount, ...more }, naming };
  });
  return ok([...openings, ...records]);
}

const opening = (unit: UnitId, limit: number): Draft => ({
  kind: 'account.open',
  payload: { is: 'office', limits: limit > 0 ? { [unit]: limit } : {} },
});

type Place = { readonly there: AccountId | null; readonly place: number };

/** Of each account the id, or where among the openings it is. */
function placesOf(accounts: TakeArgs['accounts']): readonly Place[] {
  let next = 0;
  return accounts.map(({ there }) => {
    const place = next;
    if (there === null) next += 1;
    return { there, place };
  });
}

function isSound({ from, to, amount, date, description }: PlannedRow, accounts: number): boolean {
  const isPlace = (at: number): boolean => Number.isInteger(at) && at >= 0 && at < accounts;
  if (!isPlace(from) || !isPlace(to) || from === to) return false;
  if (!Number.isSafeInteger(amount) || amount < 1 || amount > amountMost) return false;
  return description.length <= 280 && (date === null || isDate(date) !== undefined);
}
