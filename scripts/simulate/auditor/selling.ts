/** Who may sell, as the seller's chain has heard of it. (docs/decisions/0044) */
import type { Audit } from './audit.ts';
import { heardAt, known } from './knowledge.ts';
import { policy } from './policies.ts';
import { hex, type Reading } from './reading.ts';
import { stands } from './standing.ts';

export function maySell(entry: Reading, audit: Audit, account: unknown): boolean {
  const heard = heardAt(audit, entry);
  const wanted = policy(audit, heard, 'market.sellers') ?? 'all';
  if (wanted === 'all') return true;
  const standing = (kind: string): Reading[] => known(audit, heard, kind).filter((each) => stands(audit, heard, each));
  const taken = new Set(standing('mark.remove').map(({ payload }) => hex(payload['ref'])));
  return standing('mark.give').some(
    ({ id, payload }) => payload['mark'] === wanted && hex(payload['account']) === hex(account) && !taken.has(id),
  );
}
