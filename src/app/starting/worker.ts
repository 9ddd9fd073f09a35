import { wrap } from 'comlink';
import type { MingaApi } from '../../session/api.ts';
import { watchPhone } from '../../view/stores.ts';
import { connectWorker, minga } from '../../view/worker-client.ts';
import { whenBack, whenCutOff } from '../platform/coming-back.ts';
import { type Lacking, whatIsLacking } from '../platform/needs.ts';
import { chosenPerson } from '../platform/person.ts';
import { detailsOf } from './ErrorBoundary.tsx';

export type StartFault = { readonly lacking: Lacking; readonly details?: string };

/** Starts the worker that owns keys, storage and replay. Resolves to `null` once it has told what is on this phone. */
export async function startWorker(): Promise<StartFault | null> {
  const lacking = whatIsLacking();
  if (lacking !== null) return { lacking };
  // By its name the worker knows whose database it is to open.
  const name = chosenPerson() ?? '';
  const worker = new Worker(new URL('../worker/worker.ts', import.meta.url), { type: 'module', name });
  const broken = new Promise<StartFault>((resolve) => {
    // A browser that takes `type: 'module'` for a word it does not know stops at the first `import`.
    worker.addEventListener('error', (event) => resolve({ lacking: 'engine', details: event.message }), { once: true });
  });
  // comlink's own type turns the generic methods of MingaApi into unions; at run time it is the same object.
  connectWorker(wrap<MingaApi>(worker) as unknown as MingaApi);
  whenBack(() => void minga().wake());
  whenCutOff(() => void minga().networkLost());
  const answered = watchPhone().then(
    () => null,
    (error: unknown): StartFault => ({
      lacking: isStorageFault(error) ? 'storage' : 'engine',
      details: detailsOf(error),
    }),
  );
  return Promise.race([broken, answered]);
}

/** comlink carries an error's name across. Dexie and IndexedDB name what went wrong with opening the database. */
const isStorageFault = (error: unknown): boolean =>
  error instanceof Error &&
  /^(OpenFailed|MissingAPI|QuotaExceeded|InvalidState|Security|DatabaseClosed)Error$/.test(error.name);
