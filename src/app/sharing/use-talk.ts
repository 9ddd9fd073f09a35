import { useState } from 'react';
import { useGroup } from '../../view/stores.ts';
import { type ScreenTalk, useScreenTalk } from '../../view/talk/use-screen-talk.ts';
import type { ShownView } from '../../view/view-types.ts';
import { minga } from '../../view/worker-client.ts';

/** *choose*: who begins; *done*: neither lacks anything. */
export type TalkStep = 'choose' | 'show' | 'scan' | 'done';

export type Talking = Pick<ScreenTalk, 'turn' | 'codes' | 'part' | 'heard' | 'refusal' | 'next'> & {
  readonly step: TalkStep;
  readonly show: () => Promise<void>;
  readonly goOn: () => Promise<void>;
  readonly scan: () => void;
  readonly finish: () => void;
  readonly startAgain: () => void;
  readonly read: (text: string) => Promise<void>;
};

/** Two phones that change over until both have the same. */
export function useTalk(): Talking {
  const { group } = useGroup();
  const talk = useScreenTalk();
  const [step, setStep] = useState<TalkStep>('choose');
  const tell = async (what: 'begin' | 'goOn' | 'reply'): Promise<void> => {
    const shown = await minga().screen(what, group);
    talk.show(shown);
    goOnBy(shown);
  };
  const goOnBy = ({ codes }: ShownView): void => setStep(codes > 0 ? 'show' : 'done');

  return {
    ...talk,
    step,
    show: () => tell('begin'),
    goOn: () => tell('goOn'),
    scan: () => setStep('scan'),
    finish: () => setStep('done'),
    startAgain: () => {
      talk.forget();
      setStep('choose');
    },
    read: async (text) => {
      const heard = await talk.read(text);
      // Somebody wants to be paid: what they lack is shown all the same.
      if (heard?.bill) return tell('reply');
      if (heard !== null) goOnBy(heard.shown);
    },
  };
}
