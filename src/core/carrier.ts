/** What a channel may know of an open group, and what the group asks of a channel. Types only; every channel shares them. */
import type { SignedEntry } from './entry.ts';
import type { EntryId, GroupId } from './ids.ts';
import type { Log } from './log.ts';

export interface CarriedBooks {
  readonly group: GroupId;
  /** This phone's own device: what it says goes out first. */
  readonly device: string;
  log(): Log;
  /** The log in which entries are missing that only another phone can still give, where it is not `log()`; `null`: none are. */
  gaps?(): Log | null;
  /** Signed entries, in the order asked; those that are not to be had are left out. */
  read(ids: readonly EntryId[]): Promise<readonly SignedEntry[]>;
  /** Verified, kept and admitted when it resolves. */
  receiveEntries(entries: readonly SignedEntry[]): Promise<void>;
  receiveParcel(parcel: Uint8Array): Promise<void>;
  receiveHave(statement: Uint8Array): Promise<void>;
  /** My own word on what this phone holds, signed; the same revision while nothing changed. `null` when I am no member. */
  myHave(): Promise<{ readonly revision: number; readonly statement: Uint8Array } | null>;
  /** Profiles to offer; a `null` parcel says that its owner withdrew it. */
  parcels(): readonly OfferedParcel[];
  /** Answers with what stops the calls. */
  onChange(changed: () => void): () => void;
}

export type OfferedParcel = { readonly owner: string; readonly revision: number; readonly parcel: Uint8Array | null };

export type CarrierState = 'offline' | 'connecting' | 'connected';

/** A way by which a group's news travel. */
export interface Carrier {
  state(): CarrierState;
  /** Whether a later read showed this entry to be there; an append's reply does not count. (protocol §12) */
  holds(id: EntryId): boolean;
  /** Hands a message to every phone of the group that is there now. Nobody keeps it; with no connection it is lost. */
  sayLive(message: Uint8Array): void;
  /** There may be a network again. */
  wake(): void;
  stop(): void;
}
