/** What stands against taking something from a device of which the chain has heard. (protocol §3.2) */
import type { Audit } from './audit.ts';
import { custodyEndsKnown, isBeyondCustody } from './custody.ts';
import { cutoffsKnown, isBeyond } from './cutoffs.ts';
import { decisionOf } from './decisions.ts';
import { type Heard, heardAfter, known, proofsAgainst } from './knowledge.ts';
import { copyOf, partOf, rightsIn } from './purse.ts';
import { hex, type Reading } from './reading.ts';
import { passingOf } from './transfers.ts';

/** Whether nothing that the chain knows of the source speaks against the claim of `claimed`. */
export function mayTake(audit: Audit, heard: Heard, claimed: Reading, witnesses: readonly unknown[] = []): boolean {
  // A source that had acknowledged its end and spoke all the same knew that it had been taken back.
  const knew = heardAfter(audit, claimed);
  const cutOff = cutoffsKnown(audit, heard).some(
    (cutoff) => isBeyond(audit, cutoff, claimed) && !knew.has(cutoff.entry.id),
  );
  const forked = proofsAgainst(audit, heard, claimed.device).some(({ seq }) => claimed.seq >= seq);
  const giver =
    passingOf(audit, claimed.id)?.from ?? (claimed.kind === 'handover' ? hex(claimed.payload['account']) : null);
  const passedOn = custodyEndsKnown(audit, heard).some(
    (end) => isBeyondCustody(audit, end, claimed, giver) && !knew.has(end.entry.id),
  );
  return !cutOff && !forked && !passedOn && cutsAreHeeded(audit, heard, claimed, witnesses);
}

function cutsAreHeeded(audit: Audit, heard: Heard, claimed: Reading, witnesses: readonly unknown[]): boolean {
  const unit = passingOf(audit, claimed.id)?.unit ?? (claimed.kind === 'move' ? String(claimed.payload['unit']) : null);
  if (unit === null) return true;
  const cuts = known(audit, heard, 'limit.cut', 'enact').filter(({ id }) => {
    const terms = decisionOf(audit, id, 'limit.cut')?.terms;
    return hex(terms?.['device']) === claimed.device && terms?.['unit'] === unit;
  });
  const later = witnesses.flatMap((id) => audit.valid(id) ?? []).filter((each) => audit.isOnWayTo(claimed, each));
  return cuts.every(({ id }) => {
    const account = hex(decisionOf(audit, id, 'limit.cut')?.terms['member']);
    const sound = later.filter((each) => rightsIn(partOf(audit, copyOf(audit.purseAfter(each)), account), unit) >= 0);
    return [claimed, ...sound].some((each) => heardAfter(audit, each).has(id));
  });
}
