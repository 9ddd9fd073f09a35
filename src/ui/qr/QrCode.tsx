import { type ReactNode, useMemo } from 'react';
import { classNames } from '../class-names.ts';
import styles from './QrCode.module.css';
import { type QrCorrection, qrPath } from './qr-path.ts';

/** Dark on white in every theme: cameras expect it. `label` says what it is for, not what is in it. */
export function QrCode(props: {
  readonly text: string;
  readonly label: string;
  readonly correction?: QrCorrection | undefined;
  /** Something is to be seen together with it: smaller where the screen is low. */
  readonly leavesRoom?: boolean | undefined;
}): ReactNode {
  const { text, correction = 'medium' } = props;
  const { size, path } = useMemo(() => qrPath(text, correction), [text, correction]);
  return (
    <svg
      className={classNames(styles.code, props.leavesRoom && styles.leavesRoom)}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={props.label}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
