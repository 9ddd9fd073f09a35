/** Which attachments go when there are too many. What went is asked for again; what was made here may be nowhere else. */
import type { KeptAttachment } from '../ports/phone-store.ts';

/** Of one group: about 20 MB at the most. */
export const keptMost = 300;

/** Those of others before one's own, what no entry names any more before what one does; of equals the oldest. */
export function lettingGo(kept: readonly KeptAttachment[], wanted: ReadonlySet<string>, most: number): string[] {
  const rank = ({ name, own }: KeptAttachment): number => (own ? 2 : 0) + (wanted.has(name) ? 1 : 0);
  const order = [...kept].sort((left, right) => rank(left) - rank(right) || left.at - right.at);
  return order.slice(0, Math.max(0, kept.length - most)).map(({ name }) => name);
}
