/** What many drawings have in common: two people, or two phones, and something between them. */
import type { ReactNode } from 'react';
import { Gauge, Heart, Person, PhoneShape } from './shapes.tsx';

export const two = (between: ReactNode): ReactNode => (
  <>
    <Person x={46} />
    {between}
    <Person x={194} tone="indigo" />
  </>
);

export const phones = (between: ReactNode): ReactNode => (
  <>
    <PhoneShape x={52} />
    {between}
    <PhoneShape x={188} />
  </>
);

/** Whole ones. */
export const pairs = {
  helping: two(<Heart x={120} />),
  points: two(<Gauge x={120} y={52} at={0.6} />),
} as const;
