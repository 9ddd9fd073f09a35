/** A statement as rows for a spreadsheet: oldest first, amounts as plain numbers with a point. */
import { type AccountId, type MemberId, shortCode, type UnitId } from '../../core/ids.ts';
import { unitOf } from '../../core/membership/select.ts';
import { unitNameNow } from '../../core/membership/words.ts';
import type { QueryView } from '../api.ts';
import type { OpenGroup } from '../group/open-group.ts';

export function statementRows(
  open: OpenGroup,
  unitId: UnitId,
  newestFirst: QueryView<'exchange.statement'>,
): (string | number)[][] {
  const unit = unitOf(open.books.state, unitId);
  const unitName = unit?.is === 'time' ? 'min' : unitNameNow(open.books.state, unitId) || (unit?.name ?? '');
  const places = unit?.is === 'decimal' ? unit.scale : 0;
  const amount = (minor: number): string => (minor / 10 ** places).toFixed(places);
  const kept = open.profiles.ofAccounts(open.books.state);
  const nameOf = (account: AccountId): string =>
    (kept.get(account) ?? open.profiles.of(account as string as MemberId))?.name ?? shortCode(account);
  return [
    ['date', 'with', 'amount', 'balance', 'unit', 'status', 'what for', 'entry'],
    ...[...newestFirst]
      .reverse()
      .map((row) => [
        row.date ?? new Date(row.claimedAt).toISOString(),
        nameOf(row.other),
        amount(row.direction === 'out' ? -row.amount : row.amount),
        row.balance === null ? '' : amount(row.balance),
        unitName,
        row.status,
        row.memo ?? '',
        row.id,
      ]),
  ];
}
