import { useCallback, useEffect, useState } from 'react';
import type { Refusal } from '../../core/module.ts';
import { useGroup } from '../../view/stores.ts';
import type { ScannedView } from '../../view/view-types.ts';
import { minga } from '../../view/worker-client.ts';

export type Heard = Extract<ScannedView, { readonly is: 'whole' }>;

/** *choose*: who begins; *done*: neither lacks anything. */
export type TalkStep = 'choose' | 'show' | 'scan' | 'done';

export type Talk = {
  readonly step: TalkStep;
  /** Counts the messages that were shown. */
  readonly turn: number;
  /** Codes of what is shown. */
  readonly codes: number;
  readonly part: { readonly known: number; readonly needed: number } | null;
  /** What the last message that was read to its end came to. */
  readonly heard: Heard | null;
  readonly refusal: Refusal | null;
};

export type Talking = Talk & {
  readonly show: () => Promise<void>;
  readonly goOn: () => Promise<void>;
  readonly scan: () => void;
  readonly finish: () => void;
  readonly startAgain: () => void;
  readonly read: (text: string) => Promise<void>;
  readonly next: (count: number) => Promise<readonly string[]>;
};

const start: Talk = { step: 'choose', turn: 0, codes: 0, part: null, heard: null, refusal: null };

/** A talk with another phone by screen and camera. What was collected is kept whenever its person looks elsewhere. */
export function useTalk(): Talking {
  const { group } = useGroup();
  const [talk, setTalk] = useState<Talk>(start);
  const change = useCallback((part: Partial<Talk>) => setTalk((before) => ({ ...before, ...part })), []);
  const showing = useCallback(
    (codes: number, heard: Heard | null) =>
      setTalk((before) => ({ ...start, step: codes > 0 ? 'show' : 'done', turn: before.turn + 1, codes, heard })),
    [],
  );

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

  return {
    ...talk,
    show: async () => showing((await minga().screen('begin', group)).codes, null),
    goOn: async () => showing((await minga().screen('goOn', group)).codes, null),
    scan: () => change({ step: 'scan', part: null, refusal: null }),
    finish: () => change({ step: 'done' }),
    startAgain: () => setTalk(({ turn }) => ({ ...start, turn })),
    read: async (text) => {
      const scanned = await minga().screen('scan', group, text);
      if (!scanned.ok) return change({ refusal: scanned.error });
      if (scanned.value.is === 'part') return change({ part: scanned.value, refusal: null });
      showing(scanned.value.shown.codes, scanned.value);
    },
    next: (count) => minga().screen('codes', group, count),
  };
}
