/**
 * The one door to the database: every job is a transaction, and is tried again once when the connection was lost.
 *
 * iOS drops the connection of an app in the background, sometimes in the middle of a job. The first run may then have
 * failed or have taken effect unheard, so every job is written such that running it again changes nothing more.
 */
import type Dexie from 'dexie';
import type { Database, PhoneRecords } from './database.ts';

export type TableName = Exclude<keyof Database, keyof Dexie>;

export const reading = <T, R extends PhoneRecords>(
  database: Database<R>,
  tables: readonly TableName[],
  job: () => PromiseLike<T>,
): Promise<T> => reconnecting(database, () => database.transaction('r', tables, job));

export const writing = <T, R extends PhoneRecords>(
  database: Database<R>,
  tables: readonly TableName[],
  job: () => PromiseLike<T>,
): Promise<T> => reconnecting(database, () => database.transaction('rw', tables, job));

async function reconnecting<T>(database: Dexie, job: () => PromiseLike<T>): Promise<T> {
  try {
    return await job();
  } catch (error) {
    if (!isLostConnection(error) || database.hasBeenClosed()) throw error;
    database.close({ disableAutoOpen: false });
    return job();
  }
}

/** What the engines throw at whoever still holds the old connection. WebKit: "Connection to Indexed Database server lost". */
const lostConnectionErrors = new Set(['InvalidStateError', 'UnknownError', 'AbortError', 'DatabaseClosedError']);

const isLostConnection = (error: unknown): boolean => error instanceof Error && lostConnectionErrors.has(error.name);
