/** Commands that wait for their undo to pass. They survive closing the app; nothing of them is signed yet. */
import type { GroupId } from '../core/ids.ts';
import type { Database, PhoneRecords } from './database.ts';
import { reading, writing } from './transactions.ts';

export type HeldCommandStore<R extends PhoneRecords> = {
  held(group: GroupId): Promise<readonly R['held'][]>;
  hold(command: R['held']): Promise<void>;
  /** The person took it back. To carry one out is the append's business, which takes it away with what it signs. */
  discardHeld(id: string): Promise<void>;
};

export function createHeldCommandStore<R extends PhoneRecords>(database: Database<R>): HeldCommandStore<R> {
  return {
    held: (group) => reading(database, ['held'], () => database.held.where({ group }).toArray()),

    hold: (command) =>
      writing(database, ['held'], async () => {
        await database.held.put(command);
      }),

    discardHeld: (id) => writing(database, ['held'], () => database.held.delete(id)),
  };
}
