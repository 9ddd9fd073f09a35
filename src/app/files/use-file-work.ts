import { useEffect, useRef } from 'react';
import { calledBack } from '../../view/called-back.ts';

type FileWork = {
  /** For the worker, which asks it between portions. */
  readonly goOn: (done: number, of: number) => Promise<boolean>;
  /** Whether its end still matters. */
  readonly isWanted: () => boolean;
};

/**
 * Work on a file, in portions, which says how far it is, as a share of 1. What is begun anew gives up what was under way, and
 * leaving the page gives up all.
 */
export function useFileWork(sayShare: (share: number) => void) {
  const wanted = useRef<symbol | null>(null);
  const giveUp = (): void => {
    wanted.current = null;
  };
  useEffect(
    () => () => {
      wanted.current = null;
    },
    [],
  );

  const begin = (): FileWork => {
    const own = Symbol('file work');
    wanted.current = own;
    const isWanted = (): boolean => wanted.current === own;
    const goOn = calledBack(async (done: number, of: number) => {
      if (isWanted()) sayShare(of === 0 ? 1 : done / of);
      return isWanted();
    });
    return { goOn, isWanted };
  };
  return { begin, giveUp };
}
