/** What the group has agreed on, as one chain knows it. (protocol §4, "Policies") */
import { type Act, actOf } from './acting.ts';
import type { Audit } from './audit.ts';
import { type Heard, known } from './knowledge.ts';
import { type Fields, hex } from './reading.ts';
import { stands } from './standing.ts';

/** The line of changes from `first` on: of those that replace the same one a vote of the members, then the lower id. */
function chosen(
  audit: Audit,
  heard: Heard,
  kind: string,
  concerns: (terms: Fields) => boolean,
  first = '',
): Act | null {
  const standing = known(audit, heard, kind, 'enact')
    .flatMap(({ id }) => actOf(audit, id, kind) ?? [])
    .filter(({ entry, terms }) => concerns(terms) && stands(audit, heard, entry));
  const ids = new Set(standing.map(({ entry }) => entry.id));
  /** What it replaces among those that stand. */
  const under = (act: Act): string => {
    const ref = hex(act.terms['ref']);
    const before = ids.has(ref) ? null : actOf(audit, ref, kind);
    return before === null ? ref : under(before);
  };
  const rank = ({ mandate, entry }: Act): string => `${mandate === 'members' ? 0 : 1} ${entry.id}`;
  const inRank = standing.sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
  let last: Act | null = null;
  for (let next = inRank.find((act) => under(act) === first); next !== undefined; ) {
    const { id } = next.entry;
    last = next;
    next = inRank.find((act) => under(act) === id);
  }
  return last;
}

export const policyAct = (audit: Audit, heard: Heard, key: string): Act | null =>
  chosen(audit, heard, 'policy.set', (terms) => terms['key'] === key);

export const closersAct = (audit: Audit, heard: Heard): Act | null => chosen(audit, heard, 'closers.set', () => true);

/** Of the account that goes by this id: whoever opened it named the first. */
export const keepersAct = (audit: Audit, heard: Heard, account: string): Act | null =>
  chosen(audit, heard, 'keepers.set', (terms) => hex(terms['account']) === account, account);

/** What is agreed on; as founded, where nobody has changed it. */
export function policy(audit: Audit, heard: Heard, key: string): unknown {
  const act = policyAct(audit, heard, key);
  return act === null ? (audit.founding['policies'] as Fields | undefined)?.[key] : act.terms['value'];
}

const whole = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);

export function fullLimit(audit: Audit, heard: Heard, unit: string): number {
  const founded = (audit.founding['limits'] as Record<string, number> | undefined)?.[unit] ?? 0;
  return whole(policy(audit, heard, `limit.full.${unit}`), founded);
}

export const starterLimit = (audit: Audit, heard: Heard, unit: string): number =>
  whole(policy(audit, heard, `limit.starter.${unit}`), Math.floor(fullLimit(audit, heard, unit) / 5));

export const growthPartners = (audit: Audit, heard: Heard): number => whole(policy(audit, heard, 'growth.partners'), 3);

export const officeMost = (audit: Audit, heard: Heard): number => whole(policy(audit, heard, 'office.max'), 15);

export const vouchingMost = (audit: Audit, heard: Heard): number => whole(policy(audit, heard, 'vouching.most'), 5);
