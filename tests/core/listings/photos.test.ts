/** A listing names its photos: which names and keys can be read, and what a change makes of them. */
import { describe, expect, test } from 'vitest';
import { photoList, toPayload } from '../../../src/core/attachments.ts';
import type { CborMap, CborValue } from '../../../src/wire/cbor.ts';
import { village } from '../cast.ts';
import { change, listingIn, post, posting } from './listings.ts';

const of32 = (digit: number): Uint8Array => new Uint8Array(32).fill(digit);
const photo = (digit: number, more: CborMap = {}): CborMap => ({
  name: of32(digit),
  key: of32(digit + 100),
  size: 48_000,
  ...more,
});
const read = (digit: number) => ({ name: hex(digit), key: hex(digit + 100), size: 48_000 });
const hex = (digit: number): string => digit.toString(16).padStart(2, '0').repeat(32);

test('a listing has the photos that it was posted with, in their order', () => {
  const { ana } = village(['ana']);
  const said = post(ana, { photos: [photo(2), photo(1)] });
  expect(listingIn(ana.state, said).photos).toEqual([read(2), read(1)]);
  expect(toPayload(listingIn(ana.state, said).photos)).toEqual([photo(2), photo(1)]);
});

test('of a change the list stands as a whole, and one that says nothing of photos leaves them', () => {
  const { ana } = village(['ana']);
  const said = post(ana, { photos: [photo(1)] });
  change(ana, said, { title: 'Rolls' });
  expect(listingIn(ana.state, said).photos).toEqual([read(1)]);
  change(ana, said, { photos: [photo(3), photo(1)] });
  expect(listingIn(ana.state, said).photos).toEqual([read(3), read(1)]);
  change(ana, said, { photos: [] });
  expect(listingIn(ana.state, said)).toMatchObject({ title: 'Rolls', photos: [] });
});

describe('photos can not be read', () => {
  const spoilt: readonly (readonly [string, CborValue])[] = [
    ['they are no list', photo(1)],
    ['they are four', [photo(1), photo(2), photo(3), photo(4)]],
    ['one is named twice', [photo(1), photo(1)]],
    ['one has a short name', [photo(1, { name: of32(1).slice(1) })]],
    ['one has a short key', [photo(1, { key: of32(1).slice(1) })]],
    ['one has no key', [{ name: of32(1), size: 5 }]],
    ['one is empty', [photo(1, { size: 0 })]],
    ['one is larger than any may be', [photo(1, { size: 60_001 })]],
    ['one says more of itself', [photo(1, { place: 'the mill' })]],
  ];
  test.each(spoilt)('when %s', (_, photos) => {
    const { ana } = village(['ana']);
    const said = post(ana);
    expect(ana.verdictOf(ana.sign('listing.post', { ...posting(ana), photos }))).toBe('malformed');
    expect(ana.verdictOf(change(ana, said, { photos }))).toBe('malformed');
    expect(photoList(photos)).toBeUndefined();
  });
});
