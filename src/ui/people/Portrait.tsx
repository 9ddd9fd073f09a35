import { type ReactNode, useMemo } from 'react';
import { type Portrait as Face, portraitOf } from './portrait.ts';

/** The drawn face of a seed, square, on a 64 × 64 grid with the chin at 44 and the shoulders from 50. */
export function Portrait(props: { readonly seed: string; readonly className?: string | undefined }): ReactNode {
  const face = useMemo(() => portraitOf(props.seed), [props.seed]);
  const covered = face.headwear === 'scarf';
  return (
    <svg viewBox="0 0 64 64" className={props.className} aria-hidden="true" focusable="false">
      <rect width="64" height="64" fill={face.ground} />
      {!covered && <HairBehind face={face} />}
      <Dress face={face} />
      <path d="M26 38h12v11a6 6 0 0 1-12 0z" fill={face.skin} />
      <path d="M26 43q6 5 12 0v3q-6 4-12 0z" fill="#000" opacity=".12" />
      <circle cx="18.5" cy="30" r="3" fill={face.skin} />
      <circle cx="45.5" cy="30" r="3" fill={face.skin} />
      <path d="M19 26a13 13 0 0 1 26 0v5c0 8-6 14-13 14s-13-6-13-14z" fill={face.skin} />
      <Features face={face} />
      {!covered && <HairInFront face={face} />}
      <Headwear face={face} />
    </svg>
  );
}

function Features({ face }: { readonly face: Face }): ReactNode {
  return (
    <>
      <circle cx="26.5" cy="29.5" r="1.7" fill="#241812" />
      <circle cx="37.5" cy="29.5" r="1.7" fill="#241812" />
      <path
        d="M23.5 25.5q3-1.8 6 0M34.5 25.500q3-1.8 6 0"
        fill="none"
        stroke="#241812"
        strokeWidth="1.3"
        strokeLinecap="round"
      />
      <path
        d="M32 30l-1.5 4.200h2.6"
        fill="none"
        stroke="#000"
        strokeOpacity=".3"
        strokeWidth="1.2"
        strokeLinecap="round"
      />
      <circle cx="24" cy="34.5" r="2.4" fill="#c8452a" opacity=".18" />
      <circle cx="40" cy="34.5" r="2.4" fill="#c8452a" opacity=".18" />
      {face.smile === 'open' ? (
        <path d="M27.5 37.500q4.5 1.2 9 0-1 4.3-4.5 4.300t-4.5-4.300z" fill="#fff" stroke="#6d2b20" strokeWidth="1" />
      ) : (
        <path d="M27.5 38q4.5 3.6 9 0" fill="none" stroke="#6d2b20" strokeWidth="1.5" strokeLinecap="round" />
      )}
      {face.glasses && (
        <g fill="#fff" fillOpacity=".25" stroke="#2b2b2b" strokeWidth="1.2">
          <circle cx="26.5" cy="29.5" r="4.3" />
          <circle cx="37.5" cy="29.5" r="4.3" />
          <path d="M30.8 29q1.2-1 2.4 0" />
        </g>
      )}
      {face.earrings && (
        <g fill="#e0a52c">
          <circle cx="18" cy="34.5" r="1.5" />
          <circle cx="46" cy="34.5" r="1.5" />
        </g>
      )}
    </>
  );
}

function Dress({ face }: { readonly face: Face }): ReactNode {
  const shoulders = 'M8 64c0-10 8-15 24-15s24 5 24 15z';
  return (
    <>
      <path d={shoulders} fill={face.cloth} />
      {face.dress === 'stripes' && (
        <path d="M18 52v12M25 50v14M39 50v14M46 52v12" stroke={face.trim} strokeWidth="2.5" />
      )}
      {face.dress === 'collar' && <path d="M24 48l8 9 8-9 4 2-12 13-12-13z" fill={face.trim} />}
      {face.dress === 'shawl' && (
        <path d="M8 64c0-9 6-14 16-15l16 15zM56 64c0-9-6-14-16-15l-7 7 8 8z" fill={face.trim} />
      )}
    </>
  );
}

function HairBehind({ face: { hairStyle, hair } }: { readonly face: Face }): ReactNode {
  switch (hairStyle) {
    case 'long':
      return <path d="M15 27a17 17 0 0 1 34 0v23q-4 4-8 2H23q-4 2-8-2z" fill={hair} />;
    case 'braids':
      return <path d="M16 28a16 16 0 0 1 32 0l2 24q-4 3-6-1l-1-20H21l-1 20q-2 4-6 1z" fill={hair} />;
    case 'bun':
      return <circle cx="32" cy="9" r="6.5" fill={hair} />;
    case 'curly':
      return (
        <path d="M14 34a7 7 0 0 1 0-11 8 8 0 0 1 7-11 12 12 0 0 1 22 0 8 8 0 0 1 7 11 7 7 0 0 1 0 11z" fill={hair} />
      );
    case 'short':
      return null;
  }
}

function HairInFront({ face: { hairStyle, hair } }: { readonly face: Face }): ReactNode {
  if (hairStyle === 'short')
    return <path d="M18 27c-1-11 6-15 14-15s15 4 14 15c-2-4-4-7-7-8q-8 3-14 0c-4 1-6 4-7 8z" fill={hair} />;
  return <path d="M18 28c-1-11 6-16 14-16s15 5 14 16q-3-8-14-11-11 3-14 11z" fill={hair} />;
}

function Headwear({ face }: { readonly face: Face }): ReactNode {
  switch (face.headwear) {
    case 'brim':
      return (
        <>
          <path d="M21 18c0-10 4-12 11-12s11 2 11 12z" fill={face.cloth} />
          <path d="M21 15h22v3.500H21z" fill={face.trim} />
          <ellipse cx="32" cy="19" rx="20" ry="3.5" fill={face.cloth} />
        </>
      );
    case 'knit':
      return (
        <>
          <path d="M17 22q1-15 15-15t15 15l1 14-4-3v-9H20v9l-4 3z" fill={face.cloth} />
          <path
            d="M18 18l3.5-3 3.5 3 3.5-3 3.5 3 3.5-3 3.5 3 3.5-3 3.5 3"
            fill="none"
            stroke={face.trim}
            strokeWidth="2"
          />
          <circle cx="32" cy="6" r="3" fill={face.trim} />
        </>
      );
    case 'scarf':
      return (
        <path
          fillRule="evenodd"
          d="M13 30a19 20 0 0 1 38 0c0 8-2 12-3 19-4 4-11 5-16 5s-12-1-16-5c-1-7-3-11-3-19zM32 16c-7 0-11 5-11 12 0 9 5 16 11 16s11-7 11-16c0-7-4-12-11-12z"
          fill={face.trim}
        />
      );
    case 'wrap':
      return (
        <>
          <path d="M17 23c-3-12 6-18 15-18s18 6 15 18q-15-8-30 0z" fill={face.cloth} />
          <path d="M18 19q12-9 27-8M18 23q14-9 29-4" fill="none" stroke={face.trim} strokeWidth="2" />
        </>
      );
    case 'none':
      return null;
  }
}
