/** Which words this phone shows. */
import { hiddenNow } from '../../core/cases/standing.ts';
import type { Context } from '../../core/module.ts';
import type { Message } from './apply.ts';

/** Whether words are shown, and why not. */
export type Shown = 'said' | 'taken-back' | 'hidden' | 'blocked';

/** What moderators hid is hidden from everybody, its author too: the case says why. */
export function shownTo({ state, blocked }: Pick<Context, 'state' | 'blocked'>): (message: Message) => Shown {
  const hidden = hiddenNow(state);
  return ({ id, account, takenBack }) => {
    if (takenBack) return 'taken-back';
    if (hidden.has(id)) return 'hidden';
    return blocked?.has(account) === true ? 'blocked' : 'said';
  };
}
