import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeStrict, encodeStrict } from '../../src/wire/cbor.ts';
import { decodeDeals, encodeDeals, readerMark } from '../../src/wire/deals.ts';
import { decodeProfile, emptyContent, encodeProfile, type ProfileContent } from '../../src/wire/profile.ts';
import { decodeParcel, decodeStatement, encodeParcel, encodeStatement } from '../../src/wire/statement.ts';

const text = (maxLength: number) =>
  fc.string({ unit: 'grapheme', maxLength }).filter((said) => said.length <= maxLength);
const contents: fc.Arbitrary<ProfileContent> = fc.record({
  name: text(80),
  photo: fc.option(fc.uint8Array({ maxLength: 200 })),
  place: text(120),
  languages: text(120),
  ways: fc.record({ call: text(200), sms: text(200), whatsapp: text(200), knock: text(200) }),
  standing: fc.constantFrom(null, true, false),
});

describe('a profile', () => {
  test('reads back as it was written', () => {
    fc.assert(
      fc.property(contents, (content) => {
        expect(decodeProfile(encodeProfile(content))).toEqual({ ok: true, value: content });
      }),
    );
  });

  test('is cut where it is too long, and never through the middle of a letter', () => {
    const long = { ...emptyContent, name: '😀'.repeat(60), place: 'a'.repeat(300) };
    const read = decodeProfile(encodeProfile(long));
    expect(read).toMatchObject({ ok: true, value: { name: '😀'.repeat(40), place: 'a'.repeat(120) } });
    const odd = decodeProfile(encodeProfile({ ...emptyContent, name: `a${'😀'.repeat(60)}` }));
    expect(odd).toMatchObject({ ok: true, value: { name: `a${'😀'.repeat(39)}` } });
  });

  const sound = {
    name: 'Ana',
    photo: null,
    place: '',
    languages: '',
    ways: { call: '', sms: '', whatsapp: '', knock: '' },
  };
  test.each([
    ['a name of 81 characters', { ...sound, name: 'a'.repeat(81) }],
    ['a place that is a number', { ...sound, place: 7 }],
    ['a photo in words', { ...sound, photo: 'me' }],
    ['a way that nobody knows', { ...sound, ways: { ...sound.ways, pigeon: '' } }],
    ['a way left out', { ...sound, ways: { call: '', sms: '', whatsapp: '' } }],
    ['a way of 201 characters', { ...sound, ways: { ...sound.ways, knock: 'a'.repeat(201) } }],
    ['a field that nobody knows', { ...sound, contact: 'by the mill' }],
    ['a standing in words', { ...sound, standing: 'deals' }],
    ['a standing that says nothing', { ...sound, standing: null }],
    ['a field left out', { name: 'Ana', photo: null, place: '', ways: sound.ways }],
  ])('with %s is damaged', (_, content) => {
    expect(decodeProfile(encodeStrict(sound)).ok).toBe(true);
    expect(decodeProfile(encodeStrict(content))).toEqual({ ok: false, error: 'damaged' });
  });
});

describe('what is told to those one has a deal with', () => {
  test('reads back, with whom it was locked to', () => {
    fc.assert(
      fc.property(
        contents,
        fc.array(fc.uint8Array({ minLength: 32, maxLength: 32 }), { maxLength: 9 }),
        (content, devices) => {
          const readers = devices.map(readerMark);
          expect(decodeDeals(encodeDeals({ content, readers }))).toEqual({ ok: true, value: { content, readers } });
        },
      ),
    );
  });

  test.each([
    ['a reader cut short', [encodeProfile(emptyContent), new Uint8Array(7)]],
    ['a damaged profile', [new Uint8Array(3), new Uint8Array(8)]],
    ['no readers', [encodeProfile(emptyContent)]],
  ])('with %s is damaged', (_, value) => {
    expect(decodeDeals(encodeStrict(value))).toEqual({ ok: false, error: 'damaged' });
  });
});

describe('what is said beside the log', () => {
  const statement = {
    kind: 'profile',
    device: new Uint8Array(32),
    revision: 1,
    body: new Uint8Array(9),
    signature: new Uint8Array(64),
  } as const;

  test.each(['have', 'profile', 'deals', 'account'] as const)('a statement of the kind %s reads back', (kind) => {
    expect(decodeStatement(encodeStatement({ ...statement, kind }))).toEqual({
      ok: true,
      value: { ...statement, kind },
    });
  });

  test('a kind that nobody knows is damaged', () => {
    const said = decodeStrict(encodeStatement(statement), { maxBytes: 1000, maxDepth: 1 });
    if (!said.ok) throw new Error('it was just written');
    const other = encodeStrict({ ...(said.value as Record<string, never>), k: 'wish' });
    expect(decodeStatement(other)).toEqual({ ok: false, error: 'damaged' });
  });

  test.each([new Uint8Array(32).fill(7), null])('a parcel carries its key, or none', (key) => {
    const parcel = { statement: encodeStatement(statement), key };
    expect(decodeParcel(encodeParcel(parcel))).toEqual({ ok: true, value: parcel });
  });

  test.each([new Uint8Array(31), 'key', 7])('a parcel whose key is none is damaged', (key) => {
    expect(decodeParcel(encodeStrict([encodeStatement(statement), key]))).toEqual({ ok: false, error: 'damaged' });
  });
});
