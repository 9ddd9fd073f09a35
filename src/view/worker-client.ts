/** The page's end of the worker: set once by the composition root. */
import type { MingaApi } from '../session/api.ts';

let worker: MingaApi | null = null;

export function connectWorker(connected: MingaApi): void {
  worker = connected;
}

/** The worker that owns keys, storage and replay. Calling before the root connected it is a bug of ours. */
export function minga(): MingaApi {
  if (worker === null) throw new Error('the worker is not connected yet');
  return worker;
}
