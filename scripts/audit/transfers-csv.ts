/** Every transfer as a line, oldest first. Ids and plain numbers only: nothing that a spreadsheet would take for a formula. */
import type { Transfer } from '../../src/core/accounts/state.ts';
import type { LogNode } from '../../src/core/log.ts';
import { unitOf } from '../../src/core/membership/select.ts';
import { compareNodes } from '../../src/core/order.ts';
import type { GroupState } from '../../src/core/state.ts';
import { statusOf } from '../../src/modules/exchange/select.ts';

const columns = 'claimedAt,from,to,amount,unit,status,entry,reverses';

/** Amounts of a decimal unit with its places, of time in whole minutes. */
export function transfersCsv(state: GroupState): string {
  const rows = [...state.accounts.transfers.values()]
    .map((transfer) => ({ transfer, node: state.log.nodes.get(transfer.id) }))
    .filter((row): row is { transfer: Transfer; node: LogNode } => row.node !== undefined)
    .sort((left, right) => compareNodes(left.node, right.node))
    .map(({ transfer, node }) => toRow(state, transfer, node));
  return `${[columns, ...rows].join('\n')}\n`;
}

function toRow(state: GroupState, transfer: Transfer, node: LogNode): string {
  const { from, to, unit, amount, id, reverses } = transfer;
  const claimedAt = new Date(node.claimedAt).toISOString();
  const written = withPlaces(amount, unitOf(state, unit)?.scale ?? 0);
  return [claimedAt, from, to, written, unit, statusOf(transfer), id, reverses ?? ''].join(',');
}

/** Exact: the digits are moved, never divided. */
export function withPlaces(minor: number, places: number): string {
  if (places === 0) return String(minor);
  const digits = String(minor).padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
