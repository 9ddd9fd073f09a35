import { useEffect } from 'react';

type Sentinel = { readonly release: () => Promise<void> };
type WakeLock = { readonly request: (type: 'screen') => Promise<Sentinel> };

/**
 * Keeps the screen from going dark while mounted. Browsers let go of it when the app is hidden, so it is asked for again;
 * where there is no such thing, or the battery is low, the screen goes dark as usual.
 */
export function useAwake(): void {
  useEffect(() => {
    const { wakeLock } = navigator as { readonly wakeLock?: WakeLock };
    let held: Sentinel | null = null;
    let live = true;
    const hold = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      const got = (await wakeLock?.request('screen').catch(() => null)) ?? null;
      if (live) held = got;
      else await got?.release();
    };
    void hold();
    document.addEventListener('visibilitychange', hold);
    return () => {
      live = false;
      document.removeEventListener('visibilitychange', hold);
      void held?.release();
    };
  }, []);
}
