/** What Minga can not do without. Each has one sentence and a remedy in `opening/messages`. */
export type Lacking = 'secure-context' | 'wasm' | 'storage' | 'workers' | 'engine';

/**
 * The first thing that is missing, before anything else is tried; `null` when the app can start. Whether storage really
 * opens and the worker really runs only the worker can tell: it says so by its first answer.
 */
export function whatIsLacking(): Lacking | null {
  // Without https there is no `crypto.subtle` and no service worker, whatever the browser.
  if (!isSecureContext) return 'secure-context';
  if (typeof WebAssembly !== 'object') return 'wasm';
  if (typeof indexedDB === 'undefined') return 'storage';
  if (typeof Worker === 'undefined') return 'workers';
  return null;
}
