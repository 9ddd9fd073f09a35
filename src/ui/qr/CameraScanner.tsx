import { IconCamera, IconPhoto } from '@tabler/icons-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../actions/Button.tsx';
import { ButtonLink } from '../actions/ButtonLink.tsx';
import { Notice } from '../feedback/Notice.tsx';
import { uiMessages } from '../messages/catalog.ts';
import { pictureOfFile } from './picture.ts';
import styles from './QrScanner.module.css';
import type { QrScannerProps } from './QrScanner.tsx';
import { qrEngines } from './qr-engines.ts';
import { makeQrReader } from './qr-reader.ts';
import { type ScanState, useCameraScan } from './use-camera-scan.ts';

const sentences = {
  starting: 'scanStarting',
  reading: 'scanReady',
  unreadable: 'scanNoReader',
  denied: 'scanDenied',
  none: 'scanNoCamera',
  insecure: 'scanInsecure',
} as const satisfies Record<ScanState, string>;

export function CameraScanner({ label, onRead, moving = false, problem, way, children }: QrScannerProps): ReactNode {
  const t = useMessages(uiMessages);
  const video = useRef<HTMLVideoElement>(null);
  const [reader] = useState(() => makeQrReader(qrEngines));
  const [attempt, setAttempt] = useState(0);
  const [emptyPicture, setEmptyPicture] = useState(false);
  const take = (text: string): void => {
    setEmptyPicture(false);
    onRead(text);
  };
  const state = useCameraScan(video, reader, take, { attempt, moving });
  const seeing = state === 'starting' || state === 'reading';
  const said = emptyPicture || problem !== undefined;

  const readFile = async (file: File): Promise<void> => {
    const picture = await pictureOfFile(file);
    const found = picture === null ? null : await reader.read(picture);
    const text = found === null || found === 'unavailable' ? null : found.text;
    if (text === null) setEmptyPicture(true);
    else take(text);
  };

  return (
    <section className={styles.scanner} aria-label={label}>
      {/* Above the picture, where the eye is: what stands below it lies under the bottom bar on a small phone. */}
      {emptyPicture && (
        <Notice tone="warning" live>
          {t('scanPictureEmpty')}
        </Notice>
      )}
      {problem !== undefined && !emptyPicture && (
        <Notice tone="problem" live action={way && <ButtonLink href={way.href}>{way.words}</ButtonLink>}>
          {problem}
        </Notice>
      )}
      {(!said || !seeing) && (
        <Notice tone={seeing ? 'plain' : 'warning'} live>
          {t(sentences[state])}
        </Notice>
      )}
      <div className={styles.view} hidden={!seeing}>
        <video ref={video} className={styles.video} playsInline muted />
        <div className={styles.frame} aria-hidden="true" />
      </div>
      {state === 'denied' && (
        <Button icon={IconCamera} onPress={() => setAttempt(attempt + 1)}>
          {t('scanAgain')}
        </Button>
      )}
      <PicturePicker words={t('scanPicture')} onPick={readFile} />
      {children}
    </section>
  );
}

/** The file input itself is the control, so that keyboards and screen readers find it; its label is what is seen. */
function PicturePicker(props: { readonly words: string; readonly onPick: (file: File) => void }): ReactNode {
  const id = useId();
  return (
    <label className={styles.picker} htmlFor={id}>
      <input
        id={id}
        className={styles.pick}
        type="file"
        accept="image/*"
        onChange={(event) => {
          const file = event.target.files?.[0];
          // Emptied, so that choosing the same picture again counts as a choice.
          event.target.value = '';
          if (file !== undefined) props.onPick(file);
        }}
      />
      <IconPhoto aria-hidden={true} />
      <span>{props.words}</span>
    </label>
  );
}
