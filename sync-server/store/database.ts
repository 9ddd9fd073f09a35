import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export const databaseFile = 'relay.sqlite';

/** Counted up when the tables change; a store of another version is refused, since guessing could lose it. */
const schemaVersion = 2;

/**
 * - `epoch` has one row, drawn when the store was made. A deleted store comes back with another, which tells phones
 *   to offer again what they have.
 * - `channel.last` and `channel.stamp` are the last numbers given out. They never go down, even if rows are deleted.
 * - `channel.cost` is what its chunks and slots count for against the quotas (`storedCost`).
 * - `door.hung` and `ask.at` are milliseconds since 1970: both are kept for a time only.
 * - An erased slot keeps its row without bytes: its revision stops an older value from coming back.
 */
const schema = `
  CREATE TABLE epoch (id BLOB NOT NULL) STRICT;
  CREATE TABLE channel (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    last INTEGER NOT NULL DEFAULT 0,
    stamp INTEGER NOT NULL DEFAULT 0,
    cost INTEGER NOT NULL DEFAULT 0,
    slots INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE TABLE chunk (
    channel INTEGER NOT NULL REFERENCES channel (number),
    sequence INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (channel, sequence)
  ) STRICT;
  CREATE TABLE slot (
    channel INTEGER NOT NULL REFERENCES channel (number),
    id BLOB NOT NULL,
    revision INTEGER NOT NULL,
    stamp INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (channel, id)
  ) STRICT;
  CREATE UNIQUE INDEX slot_by_stamp ON slot (channel, stamp);
`;

/** What version 2 adds. A door is called by the channel whose key its group's coordinators hold; the channel may be empty. */
const doorSchema = `
  CREATE TABLE door (
    id BLOB PRIMARY KEY,
    card BLOB NOT NULL,
    listed INTEGER NOT NULL,
    hung INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE ask (
    door BLOB NOT NULL REFERENCES door (id),
    name BLOB NOT NULL,
    at INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (door, name)
  ) STRICT;
`;

/**
 * Opens the store in `folder`, or makes one with `newEpoch` as its epoch.
 *
 * FULL makes a commit wait until the disk has it, which is what an acknowledgement promises. `secure_delete` overwrites
 * what is replaced or erased: a profile that somebody withdrew must not stay readable in a free page.
 * Throws when the folder cannot be written or the file is not a store of this version: an operator has to look.
 */
export function openDatabase(folder: string, newEpoch: Uint8Array): DatabaseSync {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, databaseFile);
  const database = new DatabaseSync(file, { timeout: 1000 });
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');

  const version = database.prepare('PRAGMA user_version').get()?.['user_version'];
  if (version === 0) createTables(database, newEpoch);
  else if (version === 1) addDoors(database);
  else if (version !== schemaVersion) throw new Error(`${file} was made by another version of the relay (${version})`);
  return database;
}

/** One transaction: a crash in the middle leaves an empty file, never tables without an epoch. */
function createTables(database: DatabaseSync, epoch: Uint8Array): void {
  database.exec('BEGIN IMMEDIATE');
  database.exec(schema);
  database.exec(doorSchema);
  database.prepare('INSERT INTO epoch (id) VALUES (?)').run(epoch);
  database.exec(`PRAGMA user_version = ${schemaVersion}`);
  database.exec('COMMIT');
}

/** A store of version 1 lacks nothing else. */
function addDoors(database: DatabaseSync): void {
  database.exec('BEGIN IMMEDIATE');
  database.exec(doorSchema);
  database.exec(`PRAGMA user_version = ${schemaVersion}`);
  database.exec('COMMIT');
}
