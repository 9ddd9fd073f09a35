/** What is judged of an entry of this module. A rule reads what the entry names, and no more. */
import { revocation } from '../../core/closing/inheriting.ts';
import type { Standing } from '../../core/kind.ts';
import { unitOf } from '../../core/membership/select.ts';
import type { AdvancePayload } from './entries.ts';

export const rejectionCodes = ['belonging.not-the-heir', 'belonging.unknown-unit'] as const;
export type RejectionCode = (typeof rejectionCodes)[number];

/** Only the phone that stands in for a lost one has something to wait for. */
export function judgeAdvance({ ref, unit }: AdvancePayload, { state, entry }: Standing): RejectionCode | null {
  if (revocation(state, ref)?.heir !== entry.device) return 'belonging.not-the-heir';
  return unitOf(state, unit) === undefined ? 'belonging.unknown-unit' : null;
}
