/**
 * What the pictures are put together from. A picture is 240 wide and 120 high; people stand on the line at 104.
 *
 * Drawn with the colours of the theme, so that light, dark and high contrast need no drawings of their own, and without
 * letters, so that a whole picture can be turned around for those who read from the right; what is marked `data-upright`
 * is turned back.
 */
import type { ReactNode } from 'react';

type At = { readonly x: number; readonly y?: number };
type Tone = 'leaf' | 'clay' | 'indigo' | 'maize';

const ground = 104;
const tones = {
  leaf: 'var(--thread-leaf)',
  clay: 'var(--thread-clay)',
  indigo: 'var(--thread-indigo)',
  maize: 'var(--thread-maize)',
} as const satisfies Record<Tone, string>;

const outline = { stroke: 'var(--ink)', strokeWidth: 3, strokeLinejoin: 'round', strokeLinecap: 'round' } as const;
const filled = { ...outline, fill: 'var(--surface)' } as const;
const drawn = { ...outline, fill: 'none' } as const;

/** Centre of the feet. */
export const Person = ({ x, y = ground, tone = 'leaf' }: At & { readonly tone?: Tone }): ReactNode => (
  <g {...outline} fill={tones[tone]}>
    <path d={`M${x - 17} ${y}v-14a17 19 0 0 1 34 0v14z`} />
    <circle cx={x} cy={y - 46} r="12" fill="var(--maize)" />
  </g>
);

/** Middle of the lower edge, as of all that follow. */
export function PhoneShape({ x, y = ground, children }: At & { readonly children?: ReactNode }): ReactNode {
  return (
    <g>
      <rect {...filled} x={x - 19} y={y - 68} width="38" height="68" rx="6" />
      <path {...drawn} d={`M${x - 5} ${y - 8}h10`} />
      <g transform={`translate(${x} ${y - 38})`}>{children}</g>
    </g>
  );
}

/** Lines of writing; `ticks` of them are done. */
export const Paper = ({ x, y = ground, ticks = 0 }: At & { readonly ticks?: number }): ReactNode => (
  <g>
    <path {...filled} d={`M${x - 27} ${y}v-72h40l14 14v58z`} />
    {[0, 1, 2].map((line) => (
      <g key={line} transform={`translate(${x} ${y - 46 + line * 15})`}>
        {line < ticks ? <Tick x={-14} y={0} size={0.5} /> : <circle cx="-14" r="2.5" fill="var(--ink)" />}
        <path {...drawn} d="M-4 0h22" />
      </g>
    ))}
  </g>
);

/** Stands on two legs; notes of several colours are pinned to it. */
export const Board = ({ x, y = ground }: At): ReactNode => (
  <g {...filled}>
    <path {...drawn} d={`M${x - 26} ${y}v-24m52 24v-24`} />
    <rect x={x - 40} y={y - 84} width="80" height="60" rx="4" fill="var(--sunken)" />
    <rect x={x - 32} y={y - 76} width="26" height="20" fill={tones.maize} />
    <rect x={x + 6} y={y - 74} width="26" height="24" />
    <rect x={x - 28} y={y - 48} width="24" height="18" />
    <rect x={x + 4} y={y - 44} width="28" height="14" fill={tones.clay} />
  </g>
);

/** From (x, y) over `by` to the side; `down` bends it. */
export const Arrow = ({ x, y = 60, by = 50, down = 0 }: At & { readonly by?: number; readonly down?: number }) => {
  const side = Math.sign(by);
  return (
    <g {...drawn} stroke="var(--leaf)" strokeWidth="5">
      <path d={`M${x} ${y}l${by} ${down}`} />
      <path d={`M${x + by - 12 * side} ${y + down - 11}l${12 * side} 11l${-12 * side} 11`} />
    </g>
  );
};

/** Centred, like all small marks. */
export const Tick = ({ x, y = 60, size = 1 }: At & { readonly size?: number }): ReactNode => (
  <path
    {...drawn}
    data-upright=""
    stroke="var(--leaf)"
    strokeWidth={6 * Math.sqrt(size)}
    d={`M${x - 12 * size} ${y}l${9 * size} ${10 * size}l${16 * size} ${-20 * size}`}
  />
);

export const Clock = ({ x, y = 40, r = 15 }: At & { readonly r?: number }): ReactNode => (
  <g {...filled} data-upright="">
    <circle cx={x} cy={y} r={r} fill="var(--maize)" />
    <path {...drawn} d={`M${x} ${y - r * 0.6}v${r * 0.6}h${r * 0.45}`} />
  </g>
);

export const Bubble = ({ x, y = 36, children }: At & { readonly children?: ReactNode }): ReactNode => (
  <g transform={`translate(${x} ${y})`}>
    <path
      {...filled}
      d="M-26-22h52a6 6 0 0 1 6 6v26a6 6 0 0 1-6 6h-34l-12 12v-12h-6a6 6 0 0 1-6-6v-26a6 6 0 0 1 6-6z"
    />
    {children}
  </g>
);

export const Key = ({ x, y = 60 }: At): ReactNode => (
  <g {...drawn}>
    <circle cx={x - 14} cy={y} r="10" fill="var(--maize)" />
    <path d={`M${x - 4} ${y}h28v9m-9-9v7`} />
  </g>
);

export const Lock = ({ x, y = ground }: At): ReactNode => (
  <g {...filled}>
    <path {...drawn} d={`M${x - 11} ${y - 30}v-9a11 11 0 0 1 22 0v9`} />
    <rect x={x - 18} y={y - 30} width="36" height="30" rx="4" fill="var(--maize)" />
    <path d={`M${x} ${y - 18}v7`} />
  </g>
);

export const House = ({ x, y = ground }: At): ReactNode => (
  <g {...filled}>
    <path d={`M${x - 24} ${y}v-36h48v36z`} />
    <path d={`M${x - 31} ${y - 34}l31-28l31 28z`} fill={tones.clay} />
    <path d={`M${x - 8} ${y}v-20h16v20z`} fill="var(--maize)" />
  </g>
);

export const Cloud = ({ x, y = 50 }: At): ReactNode => (
  <path {...filled} d={`M${x - 22} ${y + 14}a14 14 0 0 1 0-28a20 20 0 0 1 38-4a16 16 0 0 1 6 32z`} />
);

/** Open, as seen from above its lower edge. */
export const Book = ({ x, y = ground, tone = 'indigo' }: At & { readonly tone?: Tone }): ReactNode => (
  <g {...filled}>
    <path d={`M${x} ${y}q-20-12-44-6v-52q24-6 44 6z`} />
    <path d={`M${x} ${y}q20-12 44-6v-52q-24-6-44 6z`} />
    <path {...drawn} stroke={tones[tone]} d={`M${x - 34} ${y - 40}h22m-22 14h22m46-14h-22m22 14h-22`} />
  </g>
);

export const Seal = ({ x, y = 60 }: At): ReactNode => (
  <g {...outline} fill={tones.clay}>
    <path d={`M${x - 9} ${y + 8}l-5 22l14-8l14 8l-5-22z`} />
    <circle cx={x} cy={y} r="16" />
    <path {...drawn} data-upright="" stroke="var(--thread-cotton)" d={`M${x - 7} ${y}l5 6l9-11`} />
  </g>
);

/** The squares of a code that a phone reads. */
export const Code = ({ x, y = 60 }: At): ReactNode => (
  <g {...filled} strokeWidth="2.5">
    <rect x={x - 15} y={y - 15} width="12" height="12" />
    <rect x={x + 3} y={y - 15} width="12" height="12" />
    <rect x={x - 15} y={y + 3} width="12" height="12" />
    <path fill="var(--ink)" d={`M${x + 4} ${y + 5}h4v4h-4zm7 6h4v4h-4z`} />
  </g>
);

/** How far something may go: a bar with its mark at `at`, 0–1. */
export const Gauge = ({ x, y = 60, at }: At & { readonly at: number }): ReactNode => (
  <g>
    <rect {...filled} x={x - 50} y={y - 9} width="100" height="18" rx="9" />
    <rect x={x - 48} y={y - 7} width={96 * at} height="14" rx="7" fill="var(--thread-leaf)" />
    <path {...drawn} strokeWidth="5" d={`M${x - 48 + 96 * at} ${y - 18}v36`} />
  </g>
);

export const Door = ({ x, y = ground }: At): ReactNode => (
  <g {...filled}>
    <path d={`M${x - 22} ${y}v-72h44v72z`} fill="var(--sunken)" />
    <path d={`M${x - 22} ${y}v-72l30 8v72z`} fill={tones.maize} />
    <circle cx={x + 1} cy={y - 34} r="2" />
  </g>
);

export const Star = ({ x, y = 28 }: At): ReactNode => (
  <path
    {...outline}
    fill={tones.maize}
    d={`M${x} ${y - 12}l3.5 8l8.5 1l-6.500 6l2 8.500l-7.500-4.500l-7.500 4.500l2-8.500l-6.500-6l8.500-1z`}
  />
);

export const Heart = ({ x, y = 52 }: At): ReactNode => (
  <path
    {...outline}
    fill={tones.clay}
    d={`M${x} ${y + 20}c-26 -18 -26 -38 -12 -38c7 0 12 6 12 11c0 -5 5 -11 12 -11c14 0 14 20 -12 38z`}
  />
);

export const Cross = ({ x, y = 60 }: At): ReactNode => (
  <path {...drawn} strokeWidth="5" d={`M${x - 9} ${y - 9}l18 18m0-18l-18 18`} />
);

export const Earth = (): ReactNode => <path {...drawn} stroke="var(--line-strong)" d={`M16 ${ground + 1.5}h208`} />;
