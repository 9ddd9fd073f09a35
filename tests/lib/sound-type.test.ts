import { expect, test } from 'vitest';
import { soundTypeOf } from '../../src/lib/sound-type.ts';
import { soundOf } from './a-sound.ts';

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a recording is known by how it begins', () => {
  expect(soundTypeOf(soundOf('audio/webm'))).toBe('audio/webm');
  expect(soundTypeOf(ascii('OggS\u0000 and so on'))).toBe('audio/ogg');
  expect(soundTypeOf(ascii('\u0000\u0000\u0000\u0018ftypisom'))).toBe('audio/mp4');
});

test('nothing else is one, whatever it is', () => {
  const others = [
    new Uint8Array(),
    soundOf('audio/webm').slice(0, 3),
    ascii('<html>'),
    ascii('ftypisom'),
    ascii('ID3'),
  ];
  expect(others.map(soundTypeOf)).toEqual([null, null, null, null, null]);
});
