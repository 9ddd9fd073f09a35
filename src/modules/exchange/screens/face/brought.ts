/** What a message from another phone's screen paid, whichever code the seller shows just now. */
import type { EntryId, UnitId } from '../../../../core/ids.ts';
import type { Whole } from '../../../../view/talk/use-screen-talk.ts';
import type { GroupView, QueryView } from '../../../../view/view-types.ts';
import { minga } from '../../../../view/worker-client.ts';

type Row = QueryView<'exchange.statement'>[number];

export type PaidOther = {
  /** Of the bill. */
  readonly id: string;
  readonly unit: UnitId;
  readonly accepted: boolean;
};

/** More than come in at once: what is older is nothing that somebody stands here for. */
const looked = 20;

/** The newest payment for a bill of mine that it brought: of a sale that was cancelled, of the one before, by the code on paper. */
export async function paidInstead({ group, units }: GroupView, { brought }: Whole): Promise<PaidOther | null> {
  const rows = units.map(({ id }) => minga().ask(group, 'exchange.statement', { unit: id, most: looked }));
  return billAmong((await Promise.all(rows)).flat(), brought);
}

export function billAmong(rows: readonly Row[], brought: readonly EntryId[]): PaidOther | null {
  const byId = new Map(rows.filter(isStanding).map((row) => [row.id, row]));
  const row = brought.flatMap((id) => byId.get(id) ?? []).at(-1);
  if (!row?.bill) return null;
  return { id: row.bill, unit: row.unit, accepted: row.status === 'accepted' };
}

const isStanding = ({ direction, bill, counted, reversedBy }: Row): boolean =>
  direction === 'in' && bill !== null && counted > 0 && reversedBy === null;
