import { bytesToHex } from '../../src/lib/bytes.ts';
import type { Result } from '../../src/lib/result.ts';
import type { ChannelId, StreamEpoch } from '../../src/wire/relay.ts';
import type { Refusal } from '../refusal.ts';
import { openDatabase } from './database.ts';
import { type DoorQuotas, type DoorTable, makeDoorTable } from './doors.ts';
import { makeGroupCommit } from './group-commit.ts';
import { makeReading, type StoreReading } from './reading.ts';
import { type Appended, type BeginChannel, makeWriting, type Put, type Quotas } from './writing.ts';

/** What the relay keeps: for each channel a log of chunks and a set of replaceable messages. */
export type Store = StoreReading & {
  readonly epoch: StreamEpoch;
  /** Resolves once the chunks are durable. */
  readonly append: (
    channel: ChannelId,
    chunks: readonly Uint8Array[],
    begin: BeginChannel,
  ) => Promise<Result<Appended, Refusal>>;
  /** Resolves once the value is durable. */
  readonly put: (
    channel: ChannelId,
    value: Put,
    begin: BeginChannel,
  ) => Promise<Result<{ readonly stamp: number }, Refusal>>;
  readonly doors: Doors;
  /** Finds out by a durable write that changes nothing. */
  readonly isWritable: () => boolean;
  /** Commits what is waiting, now. */
  readonly flush: () => void;
  /** Folds the write-ahead log into the file. Until then what was replaced or erased still lies in the log. */
  readonly checkpoint: () => void;
  /** Commits what is waiting, folds the write-ahead log into the file and closes it. */
  readonly close: () => void;
};

/** The doors' table; what writes resolves once it is durable. */
export type Doors = Pick<DoorTable, 'card' | 'listed' | 'asks'> & {
  readonly [Verb in 'hang' | 'knock' | 'dismiss' | 'sweep']: (
    ...what: Parameters<DoorTable[Verb]>
  ) => Promise<ReturnType<DoorTable[Verb]>>;
};

type StoreParts = {
  readonly folder: string;
  readonly newEpoch: Uint8Array;
  readonly quotas: Quotas & DoorQuotas;
  readonly failed: (reason: unknown) => void;
};

/** Throws when the folder or the file cannot be used (`openDatabase`). */
export function openStore({ folder, newEpoch, quotas, failed }: StoreParts): Store {
  const database = openDatabase(folder, newEpoch);
  const epoch = database.prepare('SELECT id FROM epoch').get()?.['id'] as Uint8Array;
  const touch = database.prepare('UPDATE epoch SET id = id');
  const writing = makeWriting(database, quotas);

  const commits = makeGroupCommit(database, (reason) => {
    writing.recount();
    failed(reason);
  });

  const table = makeDoorTable(database, quotas);
  const doors: Doors = {
    card: table.card,
    listed: table.listed,
    asks: table.asks,
    hang: (...what) => commits.enqueue(() => table.hang(...what)),
    knock: (...what) => commits.enqueue(() => table.knock(...what)),
    dismiss: (...what) => commits.enqueue(() => table.dismiss(...what)),
    sweep: (...what) => commits.enqueue(() => table.sweep(...what)),
  };

  const checkpoint = (): void => database.exec('PRAGMA wal_checkpoint(TRUNCATE)');

  return {
    ...makeReading(database),
    epoch: bytesToHex(epoch) as StreamEpoch,
    doors,
    append: (channel, chunks, begin) => commits.enqueue(() => writing.append(channel, chunks, begin)),
    put: (channel, value, begin) => commits.enqueue(() => writing.put(channel, value, begin)),

    isWritable() {
      try {
        touch.run();
        return true;
      } catch {
        return false;
      }
    },

    flush: commits.flush,

    checkpoint,

    close() {
      commits.flush();
      checkpoint();
      database.close();
    },
  };
}
