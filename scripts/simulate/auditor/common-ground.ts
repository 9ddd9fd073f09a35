/** What the rules of all kinds are made of. */
import type { Audit } from './audit.ts';
import { holds } from './purse.ts';
import { hex, type Reading } from './reading.ts';

/** Whether an entry counts. Its fields are known to be sound. */
export type Holds = (entry: Reading, audit: Audit) => boolean;
export type Rules = Readonly<Record<string, Holds>>;

/** The author may speak for it: their member's account, or one that this very device keeps. */
export const isTheirs = (audit: Audit, entry: Reading, account: unknown): boolean =>
  holds(audit, audit.purseAt(entry), hex(account), entry);

export const limitOf = (audit: Audit, unit: string): number | undefined =>
  (audit.founding['limits'] as Record<string, number> | undefined)?.[unit];

export const unitIsKnown = (audit: Audit, unit: unknown): boolean => limitOf(audit, String(unit)) !== undefined;
