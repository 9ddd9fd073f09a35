/** Whom this phone's person wants to see nothing of: kept beside the books, so that nobody learns of it. */
import type { AccountId } from '../../core/ids.ts';
import type { OpenGroup } from './open-group.ts';

export const block = (open: OpenGroup, account: AccountId, is: boolean): Promise<void> =>
  open.changeLocal(({ blocked = [], ...local }) => {
    const others = blocked.filter((each) => each !== account);
    return { ...local, blocked: is ? [...others, account] : others };
  });
