/** A change at which Automerge panics, found among damaged ones in a thread of its own: whoever looks for it is harmed. */
import { Worker } from 'node:worker_threads';

export type Search = {
  readonly founded: string;
  readonly past: readonly Uint8Array[];
  readonly changes: readonly Uint8Array[];
};

/** The first of the changes that is no mere error; fails when there is none. */
export function panickingChange(search: Search): Promise<Uint8Array> {
  const worker = new Worker(new URL('./panicking-change-thread.ts', import.meta.url), { workerData: search });
  return new Promise((resolve, reject) => {
    worker.once('message', (found: Uint8Array | null) => {
      void worker.terminate();
      if (found === null) reject(new Error('Automerge panics at none of these'));
      else resolve(found);
    });
    worker.once('error', reject);
  });
}
