/** Who has a vote, one a person, as far as the author of a question had heard. (protocol §7, docs/decisions/0045) */
import { electorateOf } from './acting.ts';
import type { Audit } from './audit.ts';
import { decisionOf } from './decisions.ts';
import { hex, type Reading } from './reading.ts';

export type Voters = { readonly accounts: ReadonlySet<string>; readonly under: (account: string) => string };

export function votersOf(audit: Audit, question: Reading): Voters {
  return audit.once('voters', question.id, () => {
    const past = audit.past(question);
    const moved = new Map([...mergesIn(audit, past), ...takenIn(audit, past)]);
    const offices = audit.ofKindAmong(past, 'account.open').filter(({ payload }) => payload['is'] === 'office');
    const everybody = [...electorateOf(audit, question), ...offices.map(({ id }) => id)];
    return {
      accounts: new Set(everybody.filter((account) => !moved.has(account))),
      under: (account: string) => followed(moved, account),
    };
  });
}

/** However often it went from one to the next; a ring leads nowhere. */
function followed(moved: ReadonlyMap<string, string>, from: string): string {
  let at = from;
  for (let steps = 0; steps <= moved.size && moved.has(at); steps += 1) at = moved.get(at) ?? at;
  return at;
}

/** The other record, and the one under which it is shown: that which was folded away first stays away. */
function mergesIn(audit: Audit, past: ReadonlySet<string>): [string, string][] {
  const entries = audit.ofKindAmong(past, 'member.merge', 'enact', 'member.unmerge');
  const undone = entries.flatMap(({ id }) => hex(decisionOf(audit, id, 'member.unmerge')?.terms['ref']));
  const merges = entries
    .flatMap(({ id }) => decisionOf(audit, id, 'member.merge') ?? [])
    .filter(({ entry }) => !undone.includes(entry.id))
    .sort((one, other) => (one.entry.id < other.entry.id ? -1 : 1));
  const folded = new Map<string, string>();
  for (const { terms } of merges) {
    const [kept, other] = [hex(terms['kept']), hex(terms['other'])];
    if (!folded.has(other) && followed(folded, kept) !== other) folded.set(other, kept);
  }
  return [...folded];
}

const takenIn = (audit: Audit, past: ReadonlySet<string>): [string, string][] =>
  audit.ofKindAmong(past, 'account.take').map((taken) => [hex(taken.payload['account']), audit.memberOf(taken) ?? '']);
