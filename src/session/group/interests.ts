/** What this phone's person wants to be told of: kept beside the books, so that nobody else learns what they look for. */
import type { EntryId } from '../../core/ids.ts';
import type { Wish } from '../../core/listings/interest.ts';
import type { OpenGroup } from './open-group.ts';

const idOf = ({ text, side, category }: Wish): string => JSON.stringify([text, side, category]);

/** Kept anew, it begins from what fits now. */
export const keepInterest = (open: OpenGroup, wish: Wish, known: readonly EntryId[]): Promise<void> =>
  open.changeLocal(({ interests = [], ...local }) => {
    const { text, side, category } = wish;
    const id = idOf(wish);
    return {
      ...local,
      interests: [...interests.filter((each) => each.id !== id), { id, text, side, category, known }],
    };
  });

export const dropInterest = (open: OpenGroup, id: string): Promise<void> =>
  open.changeLocal(({ interests = [], ...local }) => ({
    ...local,
    interests: interests.filter((each) => each.id !== id),
  }));
