import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeStrict } from '../../src/wire/cbor.ts';
import { frameKinds } from '../../src/wire/frames/frame.ts';
import { makeFrames } from '../../src/wire/frames/frame-source.ts';
import { type PaperCode, paperToText, textToPaper } from '../../src/wire/paper.ts';
import { paperNumberMax } from '../../src/wire/paper-number.ts';

const id = fc.uint8Array({ minLength: 32, maxLength: 32 });
const papers: fc.Arbitrary<PaperCode> = fc.oneof(
  fc.record({ is: fc.constant('card' as const), account: id, number: fc.constant(null) }),
  fc.record({
    is: fc.constantFrom('slip' as const, 'sheet' as const),
    account: id,
    number: fc.integer({ min: 0, max: paperNumberMax }),
  }),
);
const filled = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);
const [group, account] = [filled(1), filled(2)];
const card = { is: 'card', account, number: null } as const;
const text = paperToText(card, group);

/** A soundly checked code with this in it. */
function saying(content: Parameters<typeof encodeStrict>[0], kind: number = frameKinds.paper): string {
  const made = makeFrames(encodeStrict(content), { kind, whom: group });
  if (!made.ok) throw new Error(made.error);
  return made.value.text(0);
}

test('is read back as it was written', () => {
  fc.assert(
    fc.property(papers, id, (paper, whom) => {
      expect(textToPaper(paperToText(paper, whom), whom)).toEqual({ ok: true, value: paper });
    }),
  );
});

test('fits a code that a cheap camera reads from a card: 114 letters, version 5 at medium correction', () => {
  const longest = paperToText({ is: 'sheet', account: filled(255), number: paperNumberMax }, group);
  expect(longest.length).toBeLessThanOrEqual(114);
  expect(longest).toMatch(/^[0-9A-Z $%*+\-./:]+$/);
});

test('belongs to its group: another one’s phone says so, and two groups’ codes share nothing', () => {
  expect(textToPaper(text, filled(3))).toEqual({ ok: false, error: 'other-group' });
  expect(paperToText(card, filled(3))).not.toBe(text);
});

test('with any letter changed or lost is refused', () => {
  for (let place = 0; place < text.length; place += 1) {
    const other = text[place] === 'A' ? 'B' : 'A';
    expect(textToPaper(text.slice(0, place) + other + text.slice(place + 1), group).ok).toBe(false);
    expect(textToPaper(text.slice(0, place) + text.slice(place + 1), group).ok).toBe(false);
  }
});

test('says what is no paper of ours, and what a newer version printed', () => {
  for (const other of [
    '',
    'hello',
    'https://minga.example/#/join/abc',
    'MINGA-KEEPER:12',
    saying([1, 0, account, null], 1),
  ])
    expect(textToPaper(other, group)).toEqual({ ok: false, error: 'not-a-paper' });
  expect(textToPaper(saying([2, 'whatever it is']), group)).toEqual({ ok: false, error: 'newer-version' });
  expect(textToPaper(text.replace('MINGA1:', 'MINGA2:'), group)).toEqual({ ok: false, error: 'newer-version' });
});

test('of what is soundly checked but not of its shape is refused', () => {
  const shapes = [
    [0, 0, account, null],
    [1, 3, account, 1],
    [1, 'card', account, null],
    [1, 0, account, 5],
    [1, 1, account, null],
    [1, 1, account, -1],
    [1, 2, account, paperNumberMax + 1],
    [1, 0, account.subarray(1), null],
    [1, 0, account],
    [1, 0, account, null, 0],
    { is: 'card' },
  ];
  for (const shape of shapes) expect(textToPaper(saying(shape), group)).toEqual({ ok: false, error: 'damaged' });
});
