import { useCallback, useEffect, useState } from 'react';
import type { Refusal } from '../../core/module.ts';
import { useGroup } from '../stores.ts';
import type { ScannedView, ShownView } from '../view-types.ts';
import { minga } from '../worker-client.ts';

export type Whole = Extract<ScannedView, { readonly is: 'whole' }>;

type State = {
  /** Counts the messages that were shown: another one is another picture. */
  readonly turn: number;
  /** Codes of what is shown; 0: nothing is. */
  readonly codes: number;
  /** How much of a message has been read; `null`: nothing yet. */
  readonly part: { readonly known: number; readonly needed: number } | null;
  /** The last message that was read to its end, while what is shown answers it; `null`: something else is, or nothing. */
  readonly heard: Whole | null;
  /** Why the last code that was read is of no use here. */
  readonly refusal: Refusal | null;
};

const nothingRead = { part: null, heard: null, refusal: null };

export type ScreenTalk = State & {
  /** Shows what the worker has made ready. */
  readonly show: (made: ShownView) => void;
  /** The texts of the next codes, for `MovingCode`. */
  readonly next: (count: number) => Promise<readonly string[]>;
  /** What the camera read; the message, once it is whole. */
  readonly read: (text: string) => Promise<Whole | null>;
  /** Forgets what was read of a message, on the screen; the phone keeps it. */
  readonly forget: () => void;
};

/** One phone's side of a talk by screen and camera. What was collected is kept whenever its person looks elsewhere. */
export function useScreenTalk(): ScreenTalk {
  const { group } = useGroup();
  const [state, setState] = useState<State>({ turn: 0, codes: 0, ...nothingRead });

  useEffect(() => {
    const rest = (): void => void minga().screen('rest', group);
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') rest();
    };
    document.addEventListener('visibilitychange', hidden);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      rest();
    };
  }, [group]);

  const shown = ({ codes }: ShownView, heard: Whole | null = null): void =>
    setState(({ turn }) => ({ turn: turn + 1, codes, ...nothingRead, heard }));
  return {
    ...state,
    show: (made) => shown(made),
    next: useCallback((count) => minga().screen('codes', group, count), [group]),
    forget: () => setState((before) => ({ ...before, ...nothingRead })),
    read: async (text) => {
      const scanned = await minga().screen('scan', group, text);
      if (!scanned.ok) {
        setState((before) => ({ ...before, refusal: scanned.error }));
        return null;
      }
      if (scanned.value.is === 'part') {
        const { known, needed } = scanned.value;
        setState((before) => ({ ...before, part: { known, needed }, refusal: null }));
        return null;
      }
      shown(scanned.value.shown, scanned.value);
      return scanned.value;
    },
  };
}
