/** Closing the books: who may close, what was proposed, what is sealed. (protocol §8) */
import type { CustodyKey } from '../accounts/custody/state.ts';
import type { DeviceId, EntryId, MemberId } from '../ids.ts';

export type Closer = { readonly member: MemberId; readonly device: DeviceId };

/** The first of them is the bookkeeper, who proposes. Devices are named, so that each closer has one writer. */
export type Closers = {
  readonly entry: EntryId;
  readonly closers: readonly Closer[];
  /** The choice that this one replaces. */
  readonly replaces: EntryId | null;
  readonly voted: boolean;
  readonly claimedAt: number;
  /** Seals in its causal past, of any choice, sorted: what its authors could have known to be closed. */
  readonly sealsKnown: readonly EntryId[];
};

/** By an entry of the heir's, what a lost device left passed to it: there the device ends, whatever becomes of the closing. */
export type Takeover = { readonly by: EntryId; readonly tip: EntryId };

export type Checkpoint = {
  readonly entry: EntryId;
  /** From 1. */
  readonly height: number;
  readonly previous: EntryId | null;
  readonly closers: EntryId;
  /** The last entries of all branches of all chains that are in it. */
  readonly cut: readonly EntryId[];
  /** What it says the books come to there: 32 bytes, hexadecimal. */
  readonly stateRoot: string;
  /** Over the entries since the one before: 32 bytes, hexadecimal. */
  readonly archiveRoot: string;
  readonly member: MemberId | null;
  readonly claimedAt: number;
  /** Sorted. */
  readonly seals: EntryId[];
};

/** What one sealed checkpoint settles for good. */
export type SealedPeriod = {
  readonly checkpoint: EntryId;
  readonly cut: readonly EntryId[];
  /** Devices that were forked or cut off inside it: what of theirs counted is written down payment by payment. */
  readonly exceptional: ReadonlySet<DeviceId>;
  readonly amounts: ReadonlyMap<EntryId, number>;
  /** Devices whose revocation lies inside it: nothing of them beyond its cut counts, ever. */
  readonly ended: ReadonlySet<DeviceId>;
  /** Accounts that others took out of a device's custody inside it: the same, for what it pays from them. */
  readonly passed: ReadonlySet<CustodyKey>;
};

export type Closing = {
  readonly closers: Map<EntryId, Closers>;
  readonly checkpoints: Map<EntryId, Checkpoint>;
  /** By height, from 1, without gaps. */
  sealed: readonly SealedPeriod[];
  /** Choices of closers that nobody in good standing stood by: they close nothing, and undo nothing. Sorted. */
  silenced: readonly EntryId[];
  /** By lost device, or by the one account that it lost; sorted by entry. */
  readonly takeovers: Map<DeviceId | CustodyKey, Takeover[]>;
};

export const emptyClosing = (): Closing => ({
  closers: new Map(),
  checkpoints: new Map(),
  sealed: [],
  silenced: [],
  takeovers: new Map(),
});
