import { type ReactNode, useMemo } from 'react';
import styles from './QrCode.module.css';
import { type QrCorrection, qrPath } from './qr-path.ts';

/** Dark on white in every theme: cameras expect it. `label` says what it is for, not what is in it. */
export function QrCode(props: {
  readonly text: string;
  readonly label: string;
  readonly correction?: QrCorrection | undefined;
}): ReactNode {
  const { text, correction = 'medium' } = props;
  const { size, path } = useMemo(() => qrPath(text, correction), [text, correction]);
  return (
    <svg className={styles.code} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={props.label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
