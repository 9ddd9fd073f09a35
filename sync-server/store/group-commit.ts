/**
 * Commits together what was asked for together.
 *
 * A durable commit waits for the disk, milliseconds on a small server and tens of them on a memory card. All writes
 * that arrived in one turn of the event loop share that wait, and each is answered only after it.
 */
import type { DatabaseSync } from 'node:sqlite';
import { err, type Result } from '../../src/lib/result.ts';
import type { Refusal } from '../refusal.ts';

export type Write<T> = () => Result<T, Refusal>;

export type GroupCommit = {
  /** `write` runs inside the next transaction, after those asked for before it. It either changes nothing or succeeds. */
  readonly enqueue: <T>(write: Write<T>) => Promise<Result<T, Refusal>>;
  /** Commits what is waiting, now. */
  readonly flush: () => void;
};

type Waiting = { readonly run: () => void; readonly settle: (committed: boolean) => void };

const failing: Refusal = { why: 'store-failing', retryAfterMs: 5000 };

/** `failed` is told of a transaction that was rolled back; every write in it is refused. */
export function makeGroupCommit(database: DatabaseSync, failed: (reason: unknown) => void): GroupCommit {
  const begin = database.prepare('BEGIN IMMEDIATE');
  const commit = database.prepare('COMMIT');
  let waiting: Waiting[] = [];

  function flush(): void {
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    const committed = transact(batch);
    for (const { settle } of batch) settle(committed);
  }

  function transact(batch: readonly Waiting[]): boolean {
    try {
      begin.run();
      for (const { run } of batch) run();
      commit.run();
      return true;
    } catch (reason) {
      if (database.isTransaction) database.exec('ROLLBACK');
      failed(reason);
      return false;
    }
  }

  return {
    flush,
    enqueue: <T>(write: Write<T>) =>
      new Promise<Result<T, Refusal>>((resolve) => {
        let outcome: Result<T, Refusal> = err(failing);
        if (waiting.length === 0) setImmediate(flush);
        waiting.push({
          run: () => {
            outcome = write();
          },
          settle: (committed) => resolve(committed ? outcome : err(failing)),
        });
      }),
  };
}
