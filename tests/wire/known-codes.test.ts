/** Codes that were made for another screen than the one they are held before. */
import { describe, expect, test } from 'vitest';
import { utf8 } from '../../src/lib/bytes.ts';
import { frameKinds } from '../../src/wire/frames/frame.ts';
import { makeFrames } from '../../src/wire/frames/frame-source.ts';
import { knownCode } from '../../src/wire/known-codes.ts';
import { encodeLink } from '../../src/wire/link.ts';

const codeOf = (kind: number): string => {
  const made = makeFrames(utf8('whatever'), { kind, whom: utf8('somebody') });
  return made.ok ? made.value.text(0) : '';
};

describe('a code is known by what it begins with', () => {
  test('an invitation, and where it leads in this app', () => {
    const [group, seed] = [new Uint8Array(32).fill(1), new Uint8Array(16).fill(2)];
    const link = encodeLink('https://minga.example', {
      group,
      seed,
      relays: ['wss://minga.example/relay'],
      closed: null,
    });
    const code = link.slice(link.indexOf('#/join/') + '#/join/'.length);
    expect(knownCode(` ${link}\n`)).toEqual({ is: 'invitation', path: `/join/${code}` });
  });

  test.each([
    ['https://minga.example/#/door/abc', { is: 'door', path: '/door/abc' }],
    ['http://192.168.4.1:8080/app/#/back/abc', { is: 'way-back', path: '/back/abc' }],
    ['MINGA1-ABCD-EFGH', { is: 'recovery-card' }],
    ['https://minga.example/#/g/abc', null],
    ['https://minga.example/', null],
    ['javascript:alert(1)#/join/abc', null],
    ['https://minga.example/#/join/abc/../x', null],
    [`https://minga.example/#/join/${'a'.repeat(2_000)}`, null],
    ['MINGA1:ABC', null],
    ['', null],
  ])('%j', (text, known) => {
    expect(knownCode(text)).toEqual(known);
  });

  test.each(Object.entries(frameKinds))('%s', (is, kind) => {
    expect(knownCode(codeOf(kind))).toEqual({ is });
  });

  test('one of a kind that a later version may have is none that this one knows', () => {
    expect(knownCode(codeOf(99))).toBeNull();
  });
});
