/**
 * Every row is written with its sum and read against it. A damaged one is as good as missing, but for the log's, of which is
 * taken what can still be believed.
 *
 * Whatever is missing is come by otherwise: a snapshot is replayed, how far a relay was read is read again, an entry comes
 * back from others. What would come back from nowhere is written twice (`groups.ts`).
 */
import type { DBCore, DBCoreCursor, DBCoreTable, Middleware } from 'dexie';
import type { JournalRow } from './database.ts';
import type { FeedRow } from './feed-row.ts';
import { sumOf } from './row-sums.ts';
import { salvagedEntries, salvagedFeed } from './salvage.ts';

type Row = { readonly [field: string]: unknown };

export const wholeRows: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'whole rows',
  create: (core) => ({ ...core, table: (name) => withSums(core.table(name)) }),
};

/** Automerge's chunks have sums of their own. */
const unsummed = new Set(['documents']);

function withSums(table: DBCoreTable): DBCoreTable {
  if (unsummed.has(table.name)) return table;
  const { keyPath, autoIncrement } = table.schema.primaryKey;
  // The engine gives it when the sum has been made.
  const given = autoIncrement && typeof keyPath === 'string' ? keyPath : null;
  const contentOf = ({ sum: _, ...row }: Row): Row => (given === null ? row : { ...row, [given]: undefined });
  const summed = (row: Row): Row => ({ ...row, sum: sumOf(contentOf(row)) });
  /** One that never had a sum is taken as it is. */
  const read = (row: Row | undefined): Row | undefined => {
    if (row === undefined) return undefined;
    const { sum, ...content } = row;
    return sum === undefined || sum === sumOf(contentOf(row)) ? content : salvaged(table.name, content);
  };

  return {
    ...table,
    mutate: (request) =>
      table.mutate('values' in request ? { ...request, values: (request.values as Row[]).map(summed) } : request),
    // By `then`, and never by `await`: Dexie's own promises remember the transaction, the language's do not.
    get: (request) => table.get(request).then((row: Row | undefined) => read(row)),
    getMany: (request) => table.getMany(request).then((rows: (Row | undefined)[]) => rows.map(read)),
    query: (request) =>
      table
        .query(request)
        .then((found) =>
          request.values === true
            ? { ...found, result: (found.result as Row[]).flatMap((row) => read(row) ?? []) }
            : found,
        ),
    openCursor: (request) =>
      table
        .openCursor(request)
        .then((cursor) => (cursor === null || request.values === false ? cursor : passingOver(cursor, read))),
  };
}

/** The cursor, which steps over what is as good as missing. */
function passingOver(cursor: DBCoreCursor, read: (row: Row | undefined) => Row | undefined): DBCoreCursor {
  const isMissing = (): boolean => read(cursor.value as Row) === undefined;
  return Object.create(cursor, {
    value: { get: () => read(cursor.value as Row) },
    start: {
      value: (onNext: () => void) => cursor.start(() => (isMissing() ? cursor.continue() : onNext())),
    },
  }) as DBCoreCursor;
}

function salvaged(table: string, row: Row): Row | undefined {
  if (table === 'journal') return { ...row, entries: salvagedEntries((row as Partial<JournalRow>).entries) };
  if (table === 'feeds') return salvagedFeed(row as unknown as FeedRow) ?? undefined;
  return undefined;
}
