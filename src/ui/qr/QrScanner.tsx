import { lazy, type ReactNode, Suspense } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Progress } from '../feedback/Progress.tsx';
import { uiMessages } from '../messages/catalog.ts';

export type QrScannerProps = {
  /** What is being scanned, for screen readers: "Scan the invitation". */
  readonly label: string;
  /** Called once for each new code that comes into view, whatever is in it: the caller judges. */
  readonly onRead: (text: string) => void;
  /** The codes that are looked at change several times a second. */
  readonly moving?: boolean;
  /** What was wrong with the code that was read, in one sentence. */
  readonly problem?: string | undefined;
  /** Where that code belongs, if this app has a place for it. */
  readonly way?: { readonly href: string; readonly words: string } | undefined;
  /** Other ways to the same end: paste the link, type the words. */
  readonly children?: ReactNode;
};

const CameraScanner = lazy(async () => ({ default: (await import('./CameraScanner.tsx')).CameraScanner }));

/** The scanner and its readers are fetched only when somebody scans. */
export function QrScanner(props: QrScannerProps): ReactNode {
  const t = useMessages(uiMessages);
  return (
    <Suspense fallback={<Progress label={t('loading')} value={null} />}>
      <CameraScanner {...props} />
    </Suspense>
  );
}
