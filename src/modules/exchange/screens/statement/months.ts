/** Calendar months on this phone's clock. Times are ms since 1970. */
export type Month = { readonly from: number; readonly before: number };

export function monthOf(at: number): Month {
  const date = new Date(at);
  const [year, month] = [date.getFullYear(), date.getMonth()];
  return { from: new Date(year, month, 1).getTime(), before: new Date(year, month + 1, 1).getTime() };
}

/** The months in which something happened, the newest first. */
export function monthsIn(times: readonly number[]): readonly Month[] {
  const months = new Map(times.map((at) => [monthOf(at).from, monthOf(at)] as const));
  return [...months.values()].sort((left, right) => right.from - left.from);
}
