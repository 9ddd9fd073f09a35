import type { EntryId, MemberId } from '../ids.ts';

export type Proposal = {
  readonly entry: EntryId;
  readonly member: MemberId;
  /** The kind of what is to be done. */
  readonly act: string;
  readonly claimedAt: number;
  /** Sorted. */
  readonly cosigns: EntryId[];
  /** Entries that carried it out, sorted. */
  readonly enactments: EntryId[];
  /** Entries by which its proposer let it drop, sorted. */
  readonly withdrawals: EntryId[];
};

export type Mandates = {
  readonly proposals: Map<EntryId, Proposal>;
  /** Proposals and co-signatures whose author was a coordinator when saying so. */
  readonly asCoordinator: Set<EntryId>;
};

export const emptyMandates = (): Mandates => ({ proposals: new Map(), asCoordinator: new Set() });
