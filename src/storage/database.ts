/**
 * The phone's database: one for all groups, one version for all tables.
 *
 * Storage names the fields by which it finds a record again; what else a record holds is its owner's business. `R` says
 * what those records are; nothing at run time depends on it.
 */
import Dexie, { type Table } from 'dexie';
import type { KeptEntry } from '../core/feed.ts';
import type { DeviceId, EntryId, GroupId } from '../core/ids.ts';
import type { FeedRow } from './feed-row.ts';
import { wholeRows } from './whole-rows.ts';

export type PhoneRecords = {
  readonly group: { readonly group: GroupId };
  readonly held: { readonly id: string; readonly group: GroupId };
  readonly profile: {
    readonly group: GroupId;
    readonly place: string;
    readonly revision: number;
    readonly device: DeviceId;
    /** Locked to a few devices: no key lies beside it. */
    readonly keyless: boolean;
  };
  readonly relayProgress: { readonly group: GroupId; readonly relay: string; readonly channel: string };
  readonly have: { readonly group: GroupId; readonly device: DeviceId; readonly revision: number };
};

/** Entries that arrived together: IndexedDB writes a few large rows twenty times faster than many small ones. */
export type JournalRow = { readonly arrival?: number; readonly group: GroupId; readonly entries: readonly KeptEntry[] };
/** `own`: 1 for what was made on this phone, else 0; a number, so that an index can tell it. `at`: since when it is here, ms. */
export type AttachmentRow = {
  readonly group: GroupId;
  readonly name: string;
  readonly own: 0 | 1;
  readonly at: number;
  readonly bytes: Uint8Array;
};
export type TipRow = { readonly group: GroupId; readonly device: DeviceId; readonly tip: EntryId };
/** One chunk of automerge-repo's; `path` is the group's id and then the key that automerge-repo gives it. */
export type DocumentRow = { readonly saved?: number; readonly path: readonly string[]; readonly bytes: Uint8Array };
export type ParcelKeyRow = { readonly group: GroupId; readonly place: string; readonly key: Uint8Array };
/** `archive`: the stamp of the archive that a part of the state lies in. */
export type SnapshotRow = {
  readonly group: GroupId;
  readonly version: string;
  readonly state: unknown;
  readonly archive?: string;
  /** Feed documents of which the state has every entry, with the number of them; opening need not look at these. */
  readonly documents: readonly (readonly [document: string, entries: number])[];
  /** Entries at hand whose signature is not known to hold. */
  readonly unchecked: readonly EntryId[];
};
/** What a snapshot leaves out; apart from it, so that it is written only when it changes. */
export type ArchiveRow = {
  readonly group: GroupId;
  readonly stamp: string;
  readonly packed: unknown;
};
export type SettingRow = { readonly key: string; readonly value: unknown };
export type PlatformKeyRow = { readonly purpose: string; readonly key: CryptoKey };

export class Database<R extends PhoneRecords = PhoneRecords> extends Dexie {
  declare readonly journal: Table<JournalRow, number>;
  /** The newest entry that this phone signed with each of its own devices' keys. */
  declare readonly tips: Table<TipRow, [GroupId, DeviceId]>;
  declare readonly feeds: Table<FeedRow, [GroupId, string]>;
  declare readonly documents: Table<DocumentRow, number>;
  declare readonly groups: Table<R['group'], GroupId>;
  /** The same once more: keys would come back from nowhere. */
  declare readonly groupCopies: Table<R['group'], GroupId>;
  declare readonly held: Table<R['held'], string>;
  /** What is said of people beside the log, by the place of each. */
  declare readonly parcels: Table<R['profile'], [GroupId, string]>;
  declare readonly parcelKeys: Table<ParcelKeyRow, [GroupId, string]>;
  /** By relay and channel: each epoch of a group has a channel of its own. */
  declare readonly channelProgress: Table<R['relayProgress'], [GroupId, string, string]>;
  declare readonly haves: Table<R['have'], [GroupId, DeviceId]>;
  declare readonly snapshots: Table<SnapshotRow, GroupId>;
  declare readonly archives: Table<ArchiveRow, GroupId>;
  /** What entries name and is carried apart from them, locked. */
  declare readonly attachments: Table<AttachmentRow, [GroupId, string]>;
  declare readonly settings: Table<SettingRow, string>;
  declare readonly platformKeys: Table<PlatformKeyRow, string>;
}

export type DatabaseOptions = {
  readonly name?: string;
  /** For Node, which has no IndexedDB of its own. */
  readonly platform?: { readonly indexedDB: IDBFactory; readonly IDBKeyRange: typeof IDBKeyRange };
};

/** Opens at the first use. Several tabs may hold the same database. */
export function openDatabase<R extends PhoneRecords = PhoneRecords>(options: DatabaseOptions = {}): Database<R> {
  const database = new Database<R>(options.name ?? 'minga', {
    ...options.platform,
    // Otherwise the engine says "done" once the system has the bytes in memory, and a flat battery takes a payment back.
    chromeTransactionDurability: 'strict',
  });
  database.version(1).stores({
    journal: '++arrival, group',
    tips: '[group+device], group',
    feeds: '[group+document], group, [group+device]',
    documents: '++saved, &path',
    groups: 'group',
    held: 'id, group',
    profiles: '[group+member], group',
    profileKeys: '[group+member], group',
    relayProgress: '[group+relay], group',
    haves: '[group+device], group',
    snapshots: 'group',
    settings: 'key',
    platformKeys: 'purpose',
  });
  // What version 1 kept by relay alone is read again from the relay.
  database.version(2).stores({
    relayProgress: null,
    channelProgress: '[group+relay+channel], group',
    groupCopies: 'group',
  });
  // A feed's size lies in an index, so that its row need not be read to see that it has not grown.
  database.version(3).stores({
    archives: 'group',
    feeds: '[group+document], group, [group+device], [group+document+size]',
  });
  // What version 3 kept by member alone is sent again by others.
  database.version(4).stores({
    profiles: null,
    profileKeys: null,
    parcels: '[group+place], group',
    parcelKeys: '[group+place], group',
  });
  // Who made it and when lies in an index: what is to go is chosen without reading any.
  database.version(5).stores({ attachments: '[group+name], group, [group+own+at+name]' });
  database.use(wholeRows);
  return database;
}
