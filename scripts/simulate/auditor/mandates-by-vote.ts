/** Whether what was voted on may be done. (protocol §4, §7) */
import type { Audit } from './audit.ts';
import { heardAt } from './knowledge.ts';
import { closersAct, policy } from './policies.ts';
import { hex, idsIn, type Reading } from './reading.ts';
import { isQuorum } from './sealed.ts';
import { outcomeOf } from './votes.ts';

export function isVotedFor(audit: Audit, entry: Reading, question: Reading): boolean {
  const [first, ...others] = idsIn(entry.payload['refs']);
  const close = audit.valid(first, 'ballot.close');
  if (close === null || hex(close.payload['ref']) !== question.id) return false;
  const outcome = outcomeOf(audit, close);
  if (!outcome?.passes) return false;
  if (outcome.isSettled) return true;
  const heard = heardAt(audit, entry);
  const wanted = policy(audit, heard, 'deciding.quorum') ?? 50;
  if (Number(question.payload['quorum']) < Number(wanted)) return false;
  const seals = others.map((id) => audit.valid(id, 'seal'));
  const checkpoint = audit.valid(seals[0]?.payload['ref'], 'checkpoint');
  if (checkpoint === null || seals.some((each) => hex(each?.payload['ref']) !== checkpoint.id)) return false;
  if (closersAct(audit, heard)?.entry.id !== hex(checkpoint.payload['closers'])) return false;
  const isInside = idsIn(checkpoint.payload['refs']).some((tip) => {
    const reading = audit.reading(tip);
    return reading !== null && reading.device === close.device && audit.isOnWayTo(close, reading);
  });
  return isInside && isQuorum(audit, checkpoint, others);
}
