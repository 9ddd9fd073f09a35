/**
 * The counted payments of a group as a journal of hledger (plain-text accounting), for whoever keeps other books beside.
 *
 * Exact: time stands in whole minutes, other units with their places. An account is named by its id, which never changes;
 * names are said beside it. What a payment was for is locked to its two members and is not in here; what was
 * written down for somebody the whole group can read, and it is.
 */
import type { RecordPayload } from '../../src/core/accounts/custody/recording.ts';
import type { Transfer } from '../../src/core/accounts/state.ts';
import { type AccountId, accountOfMember, shortCode, type UnitId } from '../../src/core/ids.ts';
import type { LogNode } from '../../src/core/log.ts';
import type { Unit } from '../../src/core/membership/state.ts';
import { compareNodes } from '../../src/core/order.ts';
import type { GroupState } from '../../src/core/state.ts';
import { compareText } from '../../src/lib/compare.ts';
import { withPlaces } from './transfers-csv.ts';

type Names = ReadonlyMap<AccountId, string>;
type Row = { readonly transfer: Transfer; readonly node: LogNode };

/** Accepted by `hledger check --strict`: accounts and commodities are declared, and the last transaction asserts our balances. */
export function hledgerJournal(state: GroupState, names: Names): string {
  const write = writerOf(state);
  const named = namesByAccount(names);
  const nameOf = (account: AccountId): string => named.get(account) ?? shortCode(account);
  const rows = countedRows(state);
  return [
    `; Books of the group ${state.group}`,
    ...(state.membership.founding?.units ?? []).map((unit) => `commodity ${write(1, unit)}`),
    '',
    ...accountsOf(state).map((account) => declaration(account, named.get(account))),
    ...rows.flatMap((row) => ['', ...transaction(row, nameOf, write)]),
    ...assertions(state, rows, write),
    '',
  ].join('\n');
}

/** In the order that every phone shows them in. What counts for nothing is left out. */
function countedRows(state: GroupState): Row[] {
  return [...state.accounts.transfers.values()]
    .filter(({ counted }) => counted > 0)
    .map((transfer) => ({ transfer, node: state.log.nodes.get(transfer.id) }))
    .filter((row): row is Row => row.node !== undefined)
    .sort((left, right) => compareNodes(left.node, right.node));
}

const accountName = (account: AccountId): string => `accounts:${account}`;

const declaration = (account: AccountId, name: string | undefined): string =>
  `account ${accountName(account)}${name === undefined ? '' : `  ; name: ${name}`}`;

function transaction({ transfer, node }: Row, nameOf: (account: AccountId) => string, write: WriteAmount): string[] {
  const { id, from, to, unit, amount, counted, reverses } = transfer;
  const words = reverses === null ? 'to' : 'gives back to';
  const said = safeText(written(node)?.description ?? '');
  const tags = [
    `claimed:${new Date(node.claimedAt).toISOString()}`,
    ...(reverses === null ? [] : [`reverses:${reverses}`]),
    // A fork's cover made good only some of it. (protocol §5)
    ...(counted === amount ? [] : [`paid:${write(amount, unit)}`]),
  ];
  return [
    `${dayOf(node)} (${id}) ${nameOf(from)} ${words} ${nameOf(to)}${said === '' ? '' : ` | ${said}`}  ; ${tags.join(', ')}`,
    `    ${accountName(from)}  ${write(-counted, unit)}`,
    `    ${accountName(to)}  ${write(counted, unit)}`,
  ];
}

/** Dated as the last payment, whenever that is claimed to have been: hledger checks assertions in the order of dates. */
function assertions({ accounts }: GroupState, rows: readonly Row[], write: WriteAmount): string[] {
  const last = rows
    .map(({ node }) => dayOf(node))
    .sort(compareText)
    .at(-1);
  if (last === undefined) return [];
  const postings = [...accounts.balances]
    .sort(([left], [right]) => compareText(left, right))
    .map(([key, balance]) => {
      const [account, unit] = key.split('/') as [AccountId, UnitId];
      return `    ${accountName(account)}  ${write(0, unit)} = ${write(balance, unit)}`;
    });
  return ['', `${last} Balances as the group counts them`, ...postings];
}

function accountsOf({ accounts, membership }: GroupState): AccountId[] {
  const members = [...membership.members.keys()].map(accountOfMember);
  // Also those whose balance has come back to nothing, which is not kept.
  const paid = [...accounts.transfers.values()].flatMap(({ from, to }) => [from, to]);
  return [...new Set([...members, ...paid])].sort(compareText);
}

function namesByAccount(names: Names): ReadonlyMap<AccountId, string> {
  const safe = [...names].map(([account, name]) => [account, safeText(name)] as const);
  return new Map(safe.filter(([, name]) => name !== ''));
}

/**
 * A name is whatever its member typed. In a journal a line break begins another line, `;` a comment, `|` a note, `,` and `:`
 * end and begin a tag, two spaces end an account, and a line's first `=`, `*`, `!` or `(` has a meaning of its own.
 */
const safeText = (text: string): string =>
  text
    .replace(/[\p{C}\p{Z};|,:=*!()"]+/gu, ' ')
    .trim()
    .normalize('NFC');

const written = ({ kind, payload }: LogNode): RecordPayload | null =>
  kind === 'record' ? (payload as RecordPayload) : null;

/** What was written down later, or brought from other books, says which day it was. */
const dayOf = (node: LogNode): string => written(node)?.date ?? new Date(node.claimedAt).toISOString().slice(0, 10);

type WriteAmount = (minor: number, unit: UnitId | Unit) => string;

/** `-90 "hours in minutes"`, `12.50 "soles"`. A unit's id has no spaces, so no two units share a commodity. */
function writerOf({ membership }: GroupState): WriteAmount {
  const units = new Map(membership.founding?.units.map((unit) => [unit.id, unit]));
  return (minor, given) => {
    const unit = typeof given === 'string' ? units.get(given) : given;
    const places = unit?.scale ?? 0;
    const digits = withPlaces(Math.abs(minor), places);
    const id = unit?.id ?? String(given);
    const commodity = unit?.is === 'time' ? `${id} in minutes` : id;
    // A commodity's own line must show its decimal mark, even where nothing follows it.
    return `${minor < 0 ? '-' : ''}${digits}${places === 0 ? '.' : ''} "${commodity}"`;
  };
}
