/** What people have and need: one list for every tool that brings them together. (docs/decisions/0037) */
import { firstBroken, kind } from '../kind.ts';
import { defineModule } from '../module.ts';
import { decodePost, decodeSet, type PostPayload, type SetPayload } from './entries.ts';
import { fold, isSettled, subjectOf } from './record.ts';
import {
  onlySellersOffer,
  onlyTheHolderChanges,
  onlyTheHolderPosts,
  onlyUnitsHaveAPrice,
  theUnitIsTheGroups,
} from './rules.ts';

export const listingsModule = defineModule({
  name: 'listings',
  kinds: {
    'listing.post': kind<PostPayload>({
      decode: decodePost,
      judge: firstBroken(onlyTheHolderPosts, theUnitIsTheGroups, onlyUnitsHaveAPrice, onlySellersOffer),
    }),
    'listing.set': kind<SetPayload>({
      decode: decodeSet,
      judge: firstBroken<SetPayload>(onlyTheHolderChanges, theUnitIsTheGroups),
    }),
  },
  records: { subject: subjectOf, fold, isSettled },
});
