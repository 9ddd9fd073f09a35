/** Which devices signed two histories. (protocol §5) */
import type { Reading } from './reading.ts';

/** First number of which a device has two entries. */
export function forksIn(entries: readonly Reading[]): Map<string, number> {
  const taken = new Set<string>();
  const forks = new Map<string, number>();
  for (const { device, seq } of entries) {
    const place = `${device} ${seq}`;
    if (taken.has(place)) forks.set(device, Math.min(seq, forks.get(device) ?? seq));
    taken.add(place);
  }
  return forks;
}
