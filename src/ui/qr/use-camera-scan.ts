import { type RefObject, useEffect, useRef, useState } from 'react';
import { type Camera, type CameraFault, openCamera } from './camera.ts';
import { pictureOf } from './picture.ts';
import type { QrReader } from './qr-reader.ts';

export type ScanState = 'starting' | 'reading' | 'unreadable' | CameraFault;

/** Five looks a second find a code at once and leave a cheap phone cool. */
const lookEveryMs = 200;
/** Twice for each picture that another phone shows; most of that time goes into reading. */
const lookAtMovingEveryMs = 60;

/**
 * Reads codes from the camera into `video` while mounted, and hands over each new text once: a code that stays in view
 * is not handed over again until another one was. `attempt` counts up to try a refused camera again.
 */
export function useCameraScan(
  video: RefObject<HTMLVideoElement | null>,
  reader: QrReader,
  onRead: (text: string) => void,
  { attempt, moving }: { readonly attempt: number; readonly moving: boolean },
): ScanState {
  const [state, setState] = useState<ScanState>('starting');
  const latestOnRead = useRef(onRead);
  useEffect(() => {
    latestOnRead.current = onRead;
  }, [onRead]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt starts it all again.
  useEffect(() => {
    let live = true;
    let camera: Camera | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let lastText: string | null = null;

    const look = async (): Promise<void> => {
      const element = video.current;
      const picture = element === null ? null : pictureOf(element, element.videoWidth, element.videoHeight);
      const found = picture === null ? null : await reader.read(picture);
      if (!live) return;
      if (found === 'unavailable') {
        setState('unreadable');
        return;
      }
      if (found !== null && found.text !== lastText) {
        lastText = found.text;
        latestOnRead.current(found.text);
      }
      timer = setTimeout(look, moving ? lookAtMovingEveryMs : lookEveryMs);
    };

    const start = async (): Promise<void> => {
      setState('starting');
      const opened = await openCamera();
      if (typeof opened === 'string') {
        if (live) setState(opened);
        return;
      }
      camera = opened;
      if (!live || video.current === null) {
        camera.stop();
        return;
      }
      video.current.srcObject = camera.stream;
      // A rejection means that the page was hidden or left meanwhile; the stream plays once it is seen again.
      await video.current.play().catch(() => undefined);
      if (!live) return;
      setState('reading');
      await look();
    };

    void start();
    return () => {
      live = false;
      clearTimeout(timer);
      camera?.stop();
    };
  }, [video, reader, attempt, moving]);

  return state;
}
