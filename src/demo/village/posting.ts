import { accountOfMember, type EntryId } from '../../core/ids.ts';
import type { Context } from '../../core/module.ts';
import type { DescribeArgs } from '../../modules/aid/describing.ts';
import type { Wanted } from '../../modules/listings/wanted.ts';
import { type Posted, postOf } from '../story/board.ts';
import type { StoryWords } from '../words/words.ts';
import { storyUnit } from './openings.ts';

const dayMs = 24 * 3_600_000;

/** As its villager filled the form in. */
export function formOf(posted: Posted, { listings }: StoryWords, { self, now }: Context): Wanted {
  const { side, return: wants, category, minutes, endless = false, days } = postOf(posted);
  const { title, words, place = '', other = '' } = listings[posted];
  return {
    account: accountOfMember(self.member),
    ...{ side, return: wants, title, category, words, place, other, endless, photos: [], voice: null },
    price: minutes === undefined ? null : { unit: storyUnit, amount: minutes },
    until: days === undefined ? null : now + days * dayMs,
  };
}

/** The same for what mutual aid asks beside it. */
export function detailsOf(posted: Posted, listing: EntryId): DescribeArgs {
  const { sort = 'time', urgency = 'whenever', helpers = 1 } = postOf(posted).aid ?? {};
  return { listing, sort, urgency, helpers, shifts: [], mark: null };
}
