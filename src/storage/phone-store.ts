import { type AttachmentStore, createAttachmentStore } from './attachments.ts';
import type { Database, PhoneRecords } from './database.ts';
import { createGroupStore, type GroupStore } from './groups.ts';
import { createHeldCommandStore, type HeldCommandStore } from './held-commands.ts';
import { createProfileStore, type ProfileStore } from './profiles.ts';
import { createReachStore, type ReachStore } from './reach.ts';
import { createSettingStore, type SettingStore } from './settings.ts';
import { createSnapshotStore, type SnapshotStore } from './snapshots.ts';

/** Everything this phone keeps beside its groups' logs; the session's port of the same name says who asks for it. */
export type PhoneStore<R extends PhoneRecords> = GroupStore<R> &
  HeldCommandStore<R> &
  ProfileStore<R> &
  ReachStore<R> &
  SnapshotStore &
  AttachmentStore &
  SettingStore;

/** `makeAtRestKey` is called once in the life of the database. */
export function createPhoneStore<R extends PhoneRecords>(
  database: Database<R>,
  makeAtRestKey: () => Promise<CryptoKey>,
): PhoneStore<R> {
  return {
    ...createGroupStore(database),
    ...createHeldCommandStore(database),
    ...createProfileStore(database),
    ...createReachStore(database),
    ...createSnapshotStore(database),
    ...createAttachmentStore(database),
    ...createSettingStore(database, makeAtRestKey),
  };
}
