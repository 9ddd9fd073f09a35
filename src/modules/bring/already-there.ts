/** Whether a file was brought before: rows that stand in the books already, told by day, amount and words. */
import type { UnitId } from '../../core/ids.ts';
import type { GroupState } from '../../core/state.ts';
import type { Row } from './table.ts';

type Told = Pick<Row, 'amount' | 'date' | 'description'>;

/** Of these rows, how many were written down before. Each line of the books stands for one row. */
export function countKnown(state: GroupState, unit: UnitId, rows: readonly Told[]): number {
  const written = new Map<string, number>();
  for (const node of state.log.nodes.values()) {
    if (node.kind !== 'record' || node.verdict.is !== 'valid') continue;
    const payload = node.payload as Told & { readonly unit: UnitId };
    if (payload.unit !== unit) continue;
    const key = keyOf({ ...payload, description: payload.description ?? '' });
    written.set(key, (written.get(key) ?? 0) + 1);
  }
  let known = 0;
  for (const row of rows) {
    const left = written.get(keyOf(row)) ?? 0;
    if (left === 0) continue;
    written.set(keyOf(row), left - 1);
    known += 1;
  }
  return known;
}

const keyOf = ({ amount, date, description }: Told): string => `${amount}/${date ?? ''}/${description}`;
