import { useSyncExternalStore } from 'react';

function subscribe(changed: () => void): () => void {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
}

/** What the browser believes; a hint for words, never a reason not to try. */
export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine);
