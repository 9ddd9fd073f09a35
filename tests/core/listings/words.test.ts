/** A listing as it is read once its words were changed. */
import { expect, test } from 'vitest';
import { founderOf } from '../../../src/core/founded-texts.ts';
import type { EntryId } from '../../../src/core/ids.ts';
import { type WordsNow, withWordsNow, wordsOf } from '../../../src/core/listings/words.ts';
import { village } from '../cast.ts';
import { change, listingIn, post } from './listings.ts';

const now = (text: string, changedAt = 0): WordsNow => ({ text, base: [], changedAt });

test('each listing has a text by its own name, and the agreement is none of them', () => {
  const id = 'a1'.repeat(32) as EntryId;
  expect(founderOf(wordsOf(id))).toEqual({ is: 'listing', entry: id });
  expect(founderOf('agreement')).toBeNull();
  expect(founderOf(`songs/${id}`)).toBeNull();
});

test('nobody who changed them: the very record that was folded', () => {
  const { ana } = village(['ana']);
  const record = listingIn(ana.state, post(ana, { words: 'Of rye' }));
  expect(withWordsNow(record, undefined)).toBe(record);
});

test('changed, it is the same but for its words and when it changed, and one record until either is another', () => {
  const { ana } = village(['ana']);
  const said = post(ana, { words: 'Of rye' });
  const before = listingIn(ana.state, said);
  const [first, second] = [now('Of rye, with seeds', before.changedAt + 5), now('')];
  expect(withWordsNow(before, first)).toEqual({ ...before, words: first.text, changedAt: first.changedAt });
  expect(withWordsNow(before, first)).toBe(withWordsNow(before, first));
  // A clock that is behind makes nothing older than it is.
  expect(withWordsNow(before, second)).toEqual({ ...before, words: '' });
  change(ana, said, { title: 'Rolls' });
  expect(withWordsNow(listingIn(ana.state, said), first)).toMatchObject({ title: 'Rolls', words: first.text });
});
