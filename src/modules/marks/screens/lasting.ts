export const lastings = ['halfYear', 'year', 'threeYears', 'noEnd'] as const;
export type Lasting = (typeof lastings)[number];

const months: Readonly<Record<Lasting, number | null>> = { halfYear: 6, year: 12, threeYears: 36, noEnd: null };

/** Until when what is given now is good; `null`: without end. */
export function untilOf(lasting: Lasting, now: number): number | null {
  const more = months[lasting];
  if (more === null) return null;
  const until = new Date(now);
  until.setMonth(until.getMonth() + more);
  return until.getTime();
}
