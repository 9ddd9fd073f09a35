import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Joiner, piecesOf } from '../../../src/app/local-link/pieces.ts';

test('every message comes together again, one after the other', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 40 })), fc.integer({ min: 1, max: 9 }), (messages, bytesMax) => {
      const joiner = new Joiner();
      const joined = messages.flatMap((message) => piecesOf(message, bytesMax).map((piece) => joiner.add(piece)));
      expect(joined.filter((each) => each !== null)).toEqual(messages);
    }),
  );
});

test('no piece is larger than a channel takes', () => {
  const pieces = piecesOf(new Uint8Array(200_000));
  expect(pieces.map((piece) => piece.length)).toEqual([65_536, 65_536, 65_536, 3_396]);
});

test('a piece that is none is refused, and so is a message that never ends', () => {
  expect(new Joiner().add(new Uint8Array())).toBe('damaged');
  expect(new Joiner().add(Uint8Array.of(2, 1))).toBe('damaged');
  const endless = new Joiner();
  const piece = new Uint8Array(65_536).fill(1);
  const heard = Array.from({ length: 17 }, () => endless.add(piece));
  expect(heard.slice(0, 16)).toEqual(Array.from({ length: 16 }, () => null));
  expect(heard[16]).toBe('damaged');
});
