/** A listing may be said: which voice notes can be read, and what a change makes of one. */
import { describe, expect, test } from 'vitest';
import { isVoiceNote, voiceNote, voiceToPayload } from '../../../src/core/attachments.ts';
import type { CborMap, CborValue } from '../../../src/wire/cbor.ts';
import { village } from '../cast.ts';
import { change, listingIn, post, posting } from './listings.ts';

const of32 = (digit: number): Uint8Array => new Uint8Array(32).fill(digit);
const voice = (digit: number, more: CborMap = {}): CborMap => ({
  ...{ name: of32(digit), key: of32(digit + 100), size: 30_000, seconds: 8 },
  ...more,
});
const hex = (digit: number): string => digit.toString(16).padStart(2, '0').repeat(32);
const read = (digit: number) => ({ name: hex(digit), key: hex(digit + 100), size: 30_000, seconds: 8 });

test('a listing has what was said when it was posted', () => {
  const { ana } = village(['ana']);
  expect(listingIn(ana.state, post(ana)).voice).toBeNull();
  const said = listingIn(ana.state, post(ana, { voice: voice(1) })).voice;
  expect(said).toEqual(read(1));
  expect(said && voiceToPayload(said)).toEqual(voice(1));
  expect(said && isVoiceNote(said)).toBe(true);
});

test('a change says something else, takes it away, or says nothing of it', () => {
  const { ana } = village(['ana']);
  const said = post(ana, { voice: voice(1) });
  change(ana, said, { title: 'Rolls' });
  expect(listingIn(ana.state, said).voice).toEqual(read(1));
  change(ana, said, { voice: voice(2) });
  expect(listingIn(ana.state, said).voice).toEqual(read(2));
  change(ana, said, { voice: false });
  expect(listingIn(ana.state, said)).toMatchObject({ title: 'Rolls', voice: null });
});

test('what is posted takes nothing away', () => {
  const { ana } = village(['ana']);
  expect(ana.verdictOf(ana.sign('listing.post', { ...posting(ana), voice: false }))).toBe('malformed');
});

describe('a voice note can not be read', () => {
  const { seconds: _, ...untimed } = voice(1);
  const { key: __, ...open } = voice(1);
  const spoilt: readonly (readonly [string, CborValue])[] = [
    ['when it is a list', [voice(1)]],
    ['when it is there and says nothing', true],
    ['with a short name', voice(1, { name: of32(1).slice(1) })],
    ['with a short key', voice(1, { key: of32(1).slice(1) })],
    ['without a key', open],
    ['without how long it is', untimed],
    ['of no time', voice(1, { seconds: 0 })],
    ['longer than any may be', voice(1, { seconds: 21 })],
    ['that is empty', voice(1, { size: 0 })],
    ['larger than any may be', voice(1, { size: 60_001 })],
    ['that says more of itself', voice(1, { place: 'the mill' })],
  ];
  test.each(spoilt)('%s', (_name, spoken) => {
    const { ana } = village(['ana']);
    const said = post(ana);
    expect(ana.verdictOf(ana.sign('listing.post', { ...posting(ana), voice: spoken }))).toBe('malformed');
    expect(ana.verdictOf(change(ana, said, { voice: spoken }))).toBe('malformed');
    expect(voiceNote(spoken)).toBeUndefined();
  });
});
