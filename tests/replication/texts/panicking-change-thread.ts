/** What runs in the thread. */
import { parentPort, workerData } from 'node:worker_threads';
// The import sets up Automerge's wasm for Node.
import '@automerge/automerge';
import { foundedText, withChange, withChanges } from '../../../src/replication/texts/text-document.ts';
import type { Search } from './panicking-change.ts';

const { founded, past, changes } = workerData as Search;
const doc = withChanges(foundedText(founded), past);

function panics(change: Uint8Array): boolean {
  try {
    withChange(doc, change);
    return false;
  } catch (error) {
    return error instanceof WebAssembly.RuntimeError || (error as Error).constructor.name === 'PanicError';
  }
}

parentPort?.postMessage(changes.find(panics) ?? null);
