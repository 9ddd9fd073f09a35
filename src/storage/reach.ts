/** How far our entries are known to have got: what relays showed us, and what other devices say they hold. (protocol §12) */
import type { GroupId } from '../core/ids.ts';
import type { Database, PhoneRecords } from './database.ts';
import { reading, writing } from './transactions.ts';

export type ReachStore<R extends PhoneRecords> = {
  relayProgress(group: GroupId): Promise<readonly R['relayProgress'][]>;
  putRelayProgress(progress: R['relayProgress']): Promise<void>;
  forgetRelayProgress(group: GroupId): Promise<void>;
  haves(group: GroupId): Promise<readonly R['have'][]>;
  /** An older or equal revision changes nothing: what a device once held, it was seen to hold. */
  putHave(have: R['have']): Promise<void>;
};

export function createReachStore<R extends PhoneRecords>(database: Database<R>): ReachStore<R> {
  return {
    relayProgress: (group) =>
      reading(database, ['channelProgress'], () => database.channelProgress.where({ group }).toArray()),

    putRelayProgress: (progress) =>
      writing(database, ['channelProgress'], async () => {
        await database.channelProgress.put(progress);
      }),

    forgetRelayProgress: (group) =>
      writing(database, ['channelProgress'], async () => {
        await database.channelProgress.where({ group }).delete();
      }),

    haves: (group) => reading(database, ['haves'], () => database.haves.where({ group }).toArray()),

    putHave: (have) =>
      writing(database, ['haves'], async () => {
        const known = await database.haves.get([have.group, have.device]);
        if (known === undefined || known.revision < have.revision) await database.haves.put(have);
      }),
  };
}
