import { useState } from 'react';
import { useGroup } from '../../view/stores.ts';
import { type ScreenTalk, useScreenTalk, type Whole } from '../../view/talk/use-screen-talk.ts';
import { minga } from '../../view/worker-client.ts';

/** *choose*: who begins; *done*: neither lacks anything. */
export type TalkStep = 'choose' | 'show' | 'scan' | 'done';

export type Talking = Pick<ScreenTalk, 'turn' | 'codes' | 'part' | 'refusal' | 'next'> & {
  readonly step: TalkStep;
  /** What the last message that was read to its end came to. */
  readonly heard: Whole | null;
  readonly show: () => Promise<void>;
  readonly goOn: () => Promise<void>;
  readonly scan: () => void;
  readonly finish: () => void;
  readonly startAgain: () => void;
  readonly read: (text: string) => Promise<void>;
};

type Place = Pick<Talking, 'step' | 'heard'>;
const start: Place = { step: 'choose', heard: null };

/** Two phones that change over until both have the same. */
export function useTalk(): Talking {
  const { group } = useGroup();
  const talk = useScreenTalk();
  const [place, setPlace] = useState<Place>(start);
  const tell = async (what: 'begin' | 'goOn' | 'reply'): Promise<void> => {
    const shown = await minga().screen(what, group);
    await talk.show(Promise.resolve(shown));
    setPlace({ step: shown.codes > 0 ? 'show' : 'done', heard: null });
  };

  return {
    ...talk,
    ...place,
    show: () => tell('begin'),
    goOn: () => tell('goOn'),
    scan: () => {
      talk.begin();
      setPlace((before) => ({ ...before, step: 'scan' }));
    },
    finish: () => setPlace((before) => ({ ...before, step: 'done' })),
    startAgain: () => setPlace(start),
    read: async (text) => {
      const heard = await talk.read(text);
      // Somebody wants to be paid: what they lack is shown all the same.
      if (heard?.bill) return tell('reply');
      if (heard !== null) setPlace({ step: heard.shown.codes > 0 ? 'show' : 'done', heard });
    },
  };
}
