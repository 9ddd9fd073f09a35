/** Photos and the like, locked as they are carried. Lost, one is asked for again, or its entry stands without it. */
import Dexie from 'dexie';
import type { GroupId } from '../core/ids.ts';
import type { Database, PhoneRecords } from './database.ts';
import { reading, writing } from './transactions.ts';

type Kept = { readonly name: string; readonly own: boolean; readonly at: number };

export type AttachmentStore = {
  /** What is here, without the bytes. */
  attachments(group: GroupId): Promise<readonly Kept[]>;
  attachment(group: GroupId, name: string): Promise<Uint8Array | null>;
  putAttachment(group: GroupId, kept: Kept, bytes: Uint8Array): Promise<void>;
  dropAttachments(group: GroupId, names: readonly string[]): Promise<void>;
};

export function createAttachmentStore<R extends PhoneRecords>(database: Database<R>): AttachmentStore {
  return {
    attachments: (group) =>
      reading(database, ['attachments'], async () => {
        const keys = await database.attachments
          .where('[group+own+at+name]')
          .between([group, Dexie.minKey], [group, Dexie.maxKey])
          .keys();
        return (keys as unknown as [GroupId, 0 | 1, number, string][]).map(([, own, at, name]) => ({
          name,
          own: own === 1,
          at,
        }));
      }),

    attachment: async (group, name) =>
      (await reading(database, ['attachments'], () => database.attachments.get([group, name])))?.bytes ?? null,

    putAttachment: (group, { name, own, at }, bytes) =>
      writing(database, ['groups', 'attachments'], async () => {
        // It may have been on its way while its group was erased.
        if ((await database.groups.get(group)) === undefined) return;
        await database.attachments.put({ group, name, own: own ? 1 : 0, at, bytes });
      }),

    dropAttachments: (group, names) =>
      writing(database, ['attachments'], () =>
        database.attachments.bulkDelete(names.map((name): [GroupId, string] => [group, name])),
      ),
  };
}
