const firstMs = 1000;
const longestMs = 60_000;

/**
 * Milliseconds to wait after so many failures in a row (from 1): doubling from one second to a minute, drawn from the
 * upper half of that. When a relay restarts, a village of phones comes back spread out and not as one blow.
 */
export function backoffMs(failures: number, random: () => number): number {
  const longest = Math.min(longestMs, firstMs * 2 ** Math.min(failures - 1, 16));
  return Math.round(longest * (0.5 + random() / 2));
}
