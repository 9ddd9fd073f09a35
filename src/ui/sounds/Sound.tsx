import { type ReactNode, useEffect, useRef } from 'react';
import { soundTypeOf } from '../../lib/sound-type.ts';
import { useObjectUrl } from '../pictures/use-object-url.ts';

/** Plays a recording from its beginning while `playing`. What its bytes do not begin as is given to no player. */
export function Sound(props: {
  readonly sound: Uint8Array;
  readonly playing: boolean;
  readonly onEnd: () => void;
  /** This browser can not play it. */
  readonly onFault: () => void;
}): ReactNode {
  const { sound, playing, onEnd, onFault } = props;
  const type = soundTypeOf(sound);
  const url = useObjectUrl(type === null ? null : sound, type ?? undefined);
  const player = useRef<HTMLAudioElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is to be done at its end does not begin it anew
  useEffect(() => {
    const audio = player.current;
    if (audio === null || url === undefined || !playing) return;
    audio.currentTime = 0;
    audio.play().catch((fault: unknown) => {
      const why = fault instanceof DOMException ? fault.name : '';
      // Stopped before it began; or fetched for so long that the browser wants another tap.
      if (why === 'AbortError' || why === 'NotAllowedError') onEnd();
      else onFault();
    });
    return () => audio.pause();
  }, [playing, url]);

  // biome-ignore lint/a11y/useMediaCaption: nobody has written down what was said
  return url === undefined ? null : <audio ref={player} src={url} onEnded={onEnd} />;
}
