/** Words that were changed since a listing was posted, wherever it is read. */
import { expect, test } from 'vitest';
import type { EntryId } from '../../../src/core/ids.ts';
import type { WordsNow } from '../../../src/core/listings/words.ts';
import { listingsService } from '../../../src/modules/listings/service.ts';
import { meet, type Phone, village } from '../../core/cast.ts';
import { everything, put } from './board.ts';

const { queries, commands } = listingsService;

/** As the session hands it in. */
function reading(phone: Phone, id: EntryId) {
  const words = new Map<EntryId, WordsNow>();
  const interests = [{ text: 'rye', side: null, category: null, id: 'rye', known: [] }];
  const context = () => ({ ...phone.context, words, interests });
  return {
    become: (now: WordsNow) => void words.set(id, now),
    shown: () => queries.listing({ id }, context()).listing,
    finds: (text: string) => queries.find({ ...everything, text }, context()).all,
    told: () => listingsService.errands(context()).filter(({ topic }) => topic === 'listings.fits').length,
    change: (title: string) => {
      const { listing } = queries.listing({ id }, context());
      if (listing === null) throw new Error('it was put there');
      return commands.change({ listing: id, to: { ...listing, title } }, context());
    },
  };
}

test('they are shown, found and told of as they are now, and handed back with what they stand on', () => {
  const { ana, bea } = village(['ana', 'bea']);
  const id = put(bea, { words: 'Of wheat, with seeds' });
  meet(ana, bea);
  const { become, shown, finds, told } = reading(ana, id);
  expect([shown()?.words, shown()?.base]).toEqual(['Of wheat, with seeds', []]);
  expect([finds('wheat'), finds('rye'), told()]).toEqual([1, 0, 0]);
  const claimedAt = shown()?.claimedAt ?? 0;
  become({ text: 'Of rye, with seeds', base: [id], changedAt: claimedAt + 7 });
  expect(shown()).toMatchObject({ words: 'Of rye, with seeds', base: [id], changedAt: claimedAt + 7 });
  expect([finds('wheat'), finds('rye'), told()]).toEqual([0, 1, 1]);
  become({ text: 'Of rye and barley', base: [id], changedAt: claimedAt + 9 });
  expect([finds('seeds'), finds('barley')]).toEqual([0, 1]);
});

test('two changes together may come to more than one may write: the rest of it can be changed all the same', () => {
  const { ana } = village(['ana']);
  const id = put(ana, { words: 'Of rye' });
  const { become, shown, change } = reading(ana, id);
  become({ text: 'x'.repeat(1500), base: [], changedAt: 0 });
  expect(shown()?.words).toHaveLength(1500);
  expect(change('Rolls')).toMatchObject({ ok: true, value: [{ kind: 'listing.set' }] });
});
