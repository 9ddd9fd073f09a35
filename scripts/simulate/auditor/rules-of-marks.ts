/** What coordinators, or the group by a vote, have seen of accounts. (docs/decisions/0044, 0045) */
import { coordinates } from './acting.ts';
import type { Audit } from './audit.ts';
import type { Rules } from './common-ground.ts';
import { isVotedFor } from './mandates-by-vote.ts';
import { type Fields, hex, type Reading } from './reading.ts';

const said = ({ account, mark, until }: Fields): string => [hex(account), mark, until].join();

/** The ballot asked for this very mark, on the device that gives it now, and for the first time. */
function wasVotedOn(entry: Reading, audit: Audit): boolean {
  const question = audit.valid(entry.payload['ref'], 'ballot.open');
  if (question?.payload['act'] !== 'mark.give' || question.device !== entry.device) return false;
  if (said(question.payload['terms'] as Fields) !== said(entry.payload)) return false;
  const again = audit.saidBefore(entry, 'mark.give').some(({ payload }) => hex(payload['ref']) === question.id);
  return !again && isVotedFor(audit, entry, question);
}

export const markRules: Rules = {
  'mark.give': (entry, audit) => {
    const { ref, refs } = entry.payload;
    if ((ref === undefined) !== (refs === undefined)) return false;
    return ref === undefined ? coordinates(entry, audit) : wasVotedOn(entry, audit);
  },
  'mark.remove': (entry, audit) => audit.valid(entry.payload['ref'], 'mark.give') !== null && coordinates(entry, audit),
};
