/** What of that which a chain knows stands for it. (protocol §1, "Governance") */
import type { Audit } from './audit.ts';
import { cutoffsKnown, isBeyond } from './cutoffs.ts';
import { type Heard, proofsAgainst } from './knowledge.ts';
import type { Reading } from './reading.ts';

/** Whether a decision stands for a chain that has heard so much. */
export function stands(audit: Audit, heard: Heard, decision: Reading): boolean {
  const cutOff = cutoffsKnown(audit, heard).some((cutoff) => isBeyond(audit, cutoff, decision));
  const heardOf = heard.get(decision.id) ?? Number.POSITIVE_INFINITY;
  const tooLate = proofsAgainst(audit, heard, decision.device).some(
    ({ id, seq }) => decision.seq >= seq && heardOf >= (heard.get(id) ?? 0),
  );
  return !cutOff && !tooLate;
}
