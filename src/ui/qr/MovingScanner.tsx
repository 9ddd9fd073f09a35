import type { ReactNode } from 'react';
import { Progress } from '../feedback/Progress.tsx';
import { QrScanner, type QrScannerProps } from './QrScanner.tsx';

type Part = { readonly known: number; readonly needed: number };

/** Reads a message that is shown in several codes, one after the other, and says how much of it is there. */
export function MovingScanner(props: {
  /** What is being scanned. */
  readonly label: string;
  /** `null` until the first of them was read. */
  readonly part: Part | null;
  /** "3 codes of 7". */
  readonly progress: (part: Part) => string;
  readonly onRead: (text: string) => void;
  readonly problem: string | null;
  readonly way?: QrScannerProps['way'];
}): ReactNode {
  const { part } = props;
  return (
    <>
      {part !== null && <Progress label={props.progress(part)} value={part.known / part.needed} />}
      <QrScanner
        label={props.label}
        moving={true}
        onRead={props.onRead}
        problem={props.problem ?? undefined}
        way={props.way}
      />
    </>
  );
}
