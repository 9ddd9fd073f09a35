/** What a chain may claim by the side of what it has claimed. (protocol §3.2, §4 "Limits") */
import type { Audit } from './audit.ts';
import type { Part, Purse } from './purse.ts';
import type { Reading } from './reading.ts';
import type { Gift } from './transfers.ts';

/** All that one chain claims from one device lies on one branch of it. */
export function isOnBranchOfClaims(audit: Audit, { claimedFrom }: Purse, claim: Reading): boolean {
  const newest = audit.reading(claimedFrom.get(claim.device) ?? null);
  return newest === null || audit.isOnWayTo(newest, claim) || audit.isOnWayTo(claim, newest);
}

/** Of two grants that build on one change a device takes one; and one admission. */
export function limitMoved({ newest }: Part, gift: Gift): boolean {
  if (!gift.limit) return false;
  if (gift.entry.kind === 'admit') return newest.size > 0;
  return Object.keys(gift.amounts).some((unit) => newest.get(unit) !== gift.buildsOn);
}
