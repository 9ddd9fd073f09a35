/** What the rules of all kinds are made of. */
import type { Audit } from './audit.ts';
import type { Reading } from './reading.ts';

/** Whether an entry counts. Its fields are known to be sound. */
export type Holds = (entry: Reading, audit: Audit) => boolean;
export type Rules = Readonly<Record<string, Holds>>;

export const limitOf = (audit: Audit, unit: string): number | undefined =>
  (audit.founding['limits'] as Record<string, number> | undefined)?.[unit];

export const unitIsKnown = (audit: Audit, unit: unknown): boolean => limitOf(audit, String(unit)) !== undefined;
