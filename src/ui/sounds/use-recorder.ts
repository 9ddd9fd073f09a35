import { useEffect, useRef, useState } from 'react';
import { type Recorded, type RecordFault, type Recording, type RecordingLimits, recordSound } from './record-sound.ts';

export type Recorder = {
  /** *asking*: the browser asks its person, or what was said is being put away. */
  readonly state: 'resting' | 'asking' | 'recording';
  readonly secondsLeft: number;
  /** Why the last attempt brought nothing. */
  readonly fault: RecordFault | null;
  readonly start: () => void;
  readonly stop: () => void;
};

const lookEveryMs = 250;

/**
 * Records what somebody says. Whoever goes on to another screen or puts the app away stops it so, and what was said until then is
 * kept: nobody is listened to who does not see that.
 */
export function useRecorder(limits: RecordingLimits, onRecorded: (recorded: Recorded) => Promise<void>): Recorder {
  const [state, setState] = useState<Recorder['state']>('resting');
  const [secondsLeft, setSecondsLeft] = useState(limits.secondsMost);
  const [fault, setFault] = useState<RecordFault | null>(null);
  const recording = useRef<Recording | null>(null);
  const isHere = useRef(true);

  useEffect(() => {
    const stop = (): void => recording.current?.stop();
    const stopIfHidden = (): void => {
      if (document.hidden) stop();
    };
    isHere.current = true;
    document.addEventListener('visibilitychange', stopIfHidden);
    return () => {
      isHere.current = false;
      document.removeEventListener('visibilitychange', stopIfHidden);
      stop();
    };
  }, []);

  const record = async (): Promise<RecordFault | null> => {
    const begun = await recordSound(limits);
    if (begun === 'no-microphone') return begun;
    recording.current = begun;
    // The screen was left while the browser asked.
    if (!isHere.current) begun.stop();
    setSecondsLeft(limits.secondsMost);
    setState('recording');
    const began = performance.now();
    const timer = setInterval(() => {
      setSecondsLeft(Math.max(0, Math.ceil(limits.secondsMost - (performance.now() - began) / 1000)));
    }, lookEveryMs);
    const done = await begun.done;
    clearInterval(timer);
    recording.current = null;
    setState('asking');
    if (!done.ok) return done.error;
    await onRecorded(done.value);
    return null;
  };

  return {
    state,
    secondsLeft,
    fault,
    start: () => {
      setFault(null);
      setState('asking');
      void record()
        .then(setFault, () => setFault('silent'))
        .finally(() => setState('resting'));
    },
    stop: () => recording.current?.stop(),
  };
}
