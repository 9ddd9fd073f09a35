import { useCallback, useEffect, useRef, useState } from 'react';
import { markDraft } from './open-drafts.ts';
import { minga } from './worker-client.ts';

export type Draft<T> = {
  /** `null` until the stored draft is read. */
  readonly value: T | null;
  readonly change: (part: Partial<T>) => void;
  /** Forgets the draft: it was sent, or its person gave it up. */
  readonly clear: () => void;
};

/**
 * A form that survives leaving the screen, closing the app and an update: every change is stored at once, under
 * `draft/<key>`. `T` is a plain object; what an older version stored is laid over `initial`, so new fields have a value.
 */
export function useDraft<T extends object>(key: string, initial: T): Draft<T> {
  const [value, setValue] = useState<T | null>(null);
  const newest = useRef<T | null>(null);
  const show = useCallback((next: T) => {
    newest.current = next;
    setValue(next);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `initial` is read once a key, a new object at every render
  useEffect(() => {
    let current = true;
    void minga()
      .setting(`draft/${key}`)
      .then((stored) => {
        if (!current) return;
        const found = typeof stored === 'object' && stored !== null;
        markDraft(key, found);
        show(found ? { ...initial, ...stored } : initial);
      });
    return () => {
      current = false;
      markDraft(key, false);
    };
  }, [key, show]);

  const change = useCallback(
    (part: Partial<T>) => {
      if (newest.current === null) return;
      show({ ...newest.current, ...part });
      markDraft(key, true);
      void minga().putSetting(`draft/${key}`, newest.current);
    },
    [key, show],
  );
  const clear = useCallback(() => {
    // First, so that whoever reads it as soon as nobody is at it finds nothing.
    void minga().putSetting(`draft/${key}`, null);
    markDraft(key, false);
  }, [key]);
  return { value, change, clear };
}
