import type { KeptEntry, SettledFeed } from '../../core/feed.ts';
import type { DeviceId, EntryId, GroupId } from '../../core/ids.ts';
import type { Log } from '../../core/log.ts';

export type { KeptEntry, SettledFeed };

/** The journal and, behind it, the feed documents' signatures: everything this phone holds of a group's log. */
export interface EntryStore {
  /**
   * One strictly durable transaction that compares the tip of our own chain before it writes: two tabs that sign at once
   * are told apart here, and the second signs again. `expectedTip` is `null` for the first entry.
   * All `entries` are of one device and follow one another.
   * `held` names a held command that these entries carry out: it is taken away in the same transaction, so that no crash
   * and no second tab can carry it out twice; 'held-gone' when it is not there any more, and then nothing was written.
   */
  append(
    group: GroupId,
    expectedTip: EntryId | null,
    entries: readonly KeptEntry[],
    held?: string | null,
  ): Promise<'appended' | 'tip-moved' | 'held-gone'>;
  /** Keeps verified entries of others; known ones change nothing. */
  keep(group: GroupId, entries: readonly KeptEntry[]): Promise<void>;
  /** What the journal holds, in order of arrival. */
  journal(group: GroupId): Promise<readonly KeptEntry[]>;
  /**
   * The feed documents that hold what the journal no longer does: of the whole group, or of one device; those of `passed`
   * documents that still hold as many entries are not even read.
   */
  feeds(group: GroupId, device?: DeviceId, passed?: ReadonlyMap<string, number>): Promise<readonly SettledFeed[]>;
  /** The documents' flush is confirmed: writes what they hold and drops those rows of the journal, in one transaction. */
  settle(group: GroupId, feeds: readonly SettledFeed[], gone: readonly string[]): Promise<void>;
  /**
   * Of entries that were kept `unchecked`: the signature holds, or it does not, and the mark of no signature takes its
   * place. What is not `unchecked` is left as it is.
   */
  noteChecked(group: GroupId, checked: ReadonlySet<EntryId>, unsigned: ReadonlySet<EntryId>): Promise<void>;
  /** Destroys everything of one group. */
  erase(group: GroupId): Promise<void>;
}

/** Reads back what a settled feed's document holds, oldest first; `null` when it is missing or damaged. */
export interface FeedBodies {
  read(document: string): Promise<readonly Uint8Array[] | null>;
}

/** Moves what the journal holds into feed documents, one tab at a time; stopped at any moment it goes on later. */
export interface Projector extends FeedBodies {
  project(group: GroupId, log: Log): Promise<Projected>;
}

export type Projected = {
  /** Chains of which another tab has settled entries that this log lacks: take those up, then project again. */
  readonly behind: readonly DeviceId[];
  /** Entries whose document is damaged: to be had from others. */
  readonly lost: readonly EntryId[];
};
