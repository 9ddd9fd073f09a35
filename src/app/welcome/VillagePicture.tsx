import type { ReactNode } from 'react';
import styles from './Welcome.module.css';

/** The people who carry: where the shoulder is, and the colours of what each wears. */
const neighbours = [
  { at: 96, skin: '#8d5a3c', hair: '#2a1a12', coat: 'var(--thread-clay)', skirt: 'var(--thread-indigo)' },
  { at: 160, skin: '#c98f68', hair: '#4a2d1c', coat: 'var(--thread-maize)', skirt: 'var(--thread-leaf)' },
  { at: 224, skin: '#6f432b', hair: '#1d130d', coat: 'var(--thread-leaf)', skirt: 'var(--thread-clay)' },
] as const;

/** A minga: neighbours carry a roof beam together. Drawn in the threads of the woven band, so it follows the theme. */
export function VillagePicture(props: { readonly label: string }): ReactNode {
  return (
    <svg
      className={styles.picture}
      viewBox="0 0 320 180"
      role="img"
      aria-label={props.label}
      preserveAspectRatio="xMidYMax slice"
    >
      <rect width="320" height="180" fill="var(--maize)" />
      <circle cx="258" cy="44" r="22" fill="var(--thread-maize)" />
      <path d="M0 104 62 48l44 40 38-30 66 52 40-26 70 46v60H0z" fill="var(--thread-indigo)" opacity="0.85" />
      <path d="M0 128c50-26 108-18 160-2s110 12 160-12v66H0z" fill="var(--thread-leaf)" />
      <Fields />
      <path d="M0 156c90-14 220-14 320 0v24H0z" fill="var(--thread-clay)" />
      {neighbours.map((each) => (
        <Neighbour key={each.at} {...each} />
      ))}
      <rect x="52" y="86" width="216" height="9" rx="4" fill="#6b4426" />
      <path d="M60 88h200" stroke="#8a5c36" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}

function Fields(): ReactNode {
  return (
    <g stroke="var(--thread-cotton)" strokeWidth="2" fill="none" opacity="0.5">
      <path d="M12 146c30-14 62-18 92-16M20 154c34-12 66-14 96-12M212 132c30 2 64-2 96-12M206 142c36 4 74 0 106-10" />
    </g>
  );
}

function Neighbour({ at, skin, hair, coat, skirt }: (typeof neighbours)[number]): ReactNode {
  return (
    <g transform={`translate(${at} 0)`}>
      <path d="M-6 138-8 166M6 138l3 28" stroke={hair} strokeWidth="6" strokeLinecap="round" />
      <path d="M-13 128h26l4 26h-34z" fill={skirt} />
      <path d="M-12 98q12-8 24 0l3 32h-30z" fill={coat} />
      <path d="M-12 116h24" stroke="var(--thread-cotton)" strokeWidth="3" />
      <path d="M10 102q10-2 10-14" stroke={skin} strokeWidth="5" strokeLinecap="round" fill="none" />
      <circle cy="78" r="11" fill={skin} />
      <path d="M-12 78a12 12 0 0 1 24 0q-12-9-24 0z" fill={hair} />
    </g>
  );
}
