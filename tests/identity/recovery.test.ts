import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeviceId, GroupId } from '../../src/core/ids.ts';
import { idToBytes } from '../../src/core/ids.ts';
import { deviceAuthorisation } from '../../src/core/membership/authorisations.ts';
import { bytesToRecovery, makeRecovery, type Recovery, rootOf } from '../../src/identity/recovery.ts';
import { cardToRecovery, recoveryToCard } from '../../src/identity/recovery-card.ts';
import { recoveryToWords, wordsToRecovery } from '../../src/identity/recovery-words.ts';
import { verifySignature } from '../../src/identity/verifying.ts';
import { bytes } from './arbitraries.ts';
import { engines } from './engines.ts';

const recovered = (filled: Uint8Array): Recovery => {
  const recovery = bytesToRecovery(filled);
  if (recovery === null) throw new Error('16 bytes are a recovery');
  return recovery;
};
const anyRecovery = bytes(16).map(recovered);
const zero = recovered(new Uint8Array(16));
const group = 'a1'.repeat(32) as GroupId;
const device = 'd1'.repeat(32) as DeviceId;

describe('twelve words', () => {
  test('bring any recovery back', () => {
    fc.assert(
      fc.property(anyRecovery, (recovery) => {
        const words = recoveryToWords(recovery);
        expect(words).toHaveLength(12);
        expect(wordsToRecovery(words.join(' '))).toEqual({ ok: true, value: recovery });
      }),
    );
  });

  // From the test vectors of BIP39.
  test('are those of the standard', () => {
    expect(recoveryToWords(zero).join(' ')).toBe(`${'abandon '.repeat(11)}about`);
    expect(recoveryToWords(recovered(new Uint8Array(16).fill(0x7f))).join(' ')).toBe(
      'legal winner thank year wave sausage worth useful legal winner thank yellow',
    );
  });

  test.each([
    ['capitals', `${'Abandon '.repeat(11)}ABOUT`],
    ['lines and tabs', `\n ${'abandon\t\n'.repeat(11)} about \r\n`],
    ['numbers and commas', `${Array.from({ length: 11 }, (_, at) => `${at + 1}. abandon`).join(', ')}, 12) about.`],
    ['accents that a keyboard added', `${'abándon '.repeat(11)}about`],
  ])('are read with %s', (_, text) => {
    expect(wordsToRecovery(text)).toEqual({ ok: true, value: zero });
  });

  test.each([
    ['', { fault: 'word-count', found: 0 }],
    ['abandon about', { fault: 'word-count', found: 2 }],
    ['abandon '.repeat(13), { fault: 'word-count', found: 13 }],
    [`abandon Abbandon ${'abandon '.repeat(10)}`, { fault: 'unknown-word', position: 2, word: 'abbandon' }],
    ['abandon about minga', { fault: 'unknown-word', position: 3, word: 'minga' }],
    ['abandon '.repeat(12), { fault: 'checksum' }],
  ])('%j is refused with its reason', (text, fault) => {
    expect(wordsToRecovery(text)).toEqual({ ok: false, error: fault });
  });
});

describe('the card', () => {
  test('brings any recovery back', () => {
    fc.assert(
      fc.property(anyRecovery, (recovery) => {
        expect(cardToRecovery(recoveryToCard(recovery))).toEqual({ ok: true, value: recovery });
      }),
    );
  });

  test('is 46 characters that a QR code packs as alphanumeric', () => {
    fc.assert(
      fc.property(anyRecovery, (recovery) => {
        expect(recoveryToCard(recovery)).toMatch(/^MINGA1(-[0-9A-HJKMNP-TV-Z]{4}){8}$/);
      }),
    );
  });

  test('is read from a careless typist', () => {
    const card = recoveryToCard(zero);
    const careless = card
      .toLowerCase()
      .replaceAll('0', 'o')
      .replace('minga1-', ' minga1 - ')
      .replaceAll(/(?<=o)-/g, ' ');
    expect(careless).not.toBe(card);
    expect(cardToRecovery(careless)).toEqual({ ok: true, value: zero });
  });

  test('with any one character changed, dropped or doubled is damaged', () => {
    fc.assert(
      fc.property(
        anyRecovery,
        fc.integer({ min: 7, max: 45 }),
        fc.integer({ min: 1, max: 31 }),
        (recovery, at, shift) => {
          const card = recoveryToCard(recovery);
          const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
          const digit = digits.indexOf(card.charAt(at));
          fc.pre(digit >= 0);
          const other = digits.charAt((digit + shift) % 32);
          for (const middle of [other, '', card.charAt(at).repeat(2), 'U']) {
            const altered = card.slice(0, at) + middle + card.slice(at + 1);
            expect(cardToRecovery(altered)).toEqual({ ok: false, error: 'damaged' });
          }
        },
      ),
    );
  });

  test.each([
    ['', 'not-a-card'],
    ['https://minga.example/', 'not-a-card'],
    ['MINGA', 'not-a-card'],
    ['MINGA2-0000-0000', 'newer-version'],
    ['MINGA1', 'damaged'],
  ])('%j is refused as %s', (text, fault) => {
    expect(cardToRecovery(text)).toEqual({ ok: false, error: fault });
  });
});

describe.each(engines)('the root on $name', ({ platform }) => {
  test('authorises a device in one group, and in no other', async () => {
    const root = await rootOf(makeRecovery(platform), platform);
    const signature = await root.signDevice(group, device);
    const accepts = (message: Uint8Array) => verifySignature(idToBytes(root.member), message, signature, platform);
    expect(await accepts(deviceAuthorisation(group, device))).toBe(true);
    expect(await accepts(deviceAuthorisation('b2'.repeat(32) as GroupId, device))).toBe(false);
    expect(await accepts(deviceAuthorisation(group, 'd2'.repeat(32) as DeviceId))).toBe(false);
  });

  // Pinned: paper written today has to name the same member in ten years.
  test('of a known recovery is the member it always was', async () => {
    expect((await rootOf(zero, platform)).member).toBe(
      '0e3651e1897e7ac5c69619a95ca30aa74536e217a2bf28a494482ab7b36db632',
    );
    expect(recoveryToCard(zero)).toBe('MINGA1-0000-0000-0000-0000-0000-0000-03VE-P7NN');
  });
});

test('a recovery is 16 bytes', () => {
  expect(bytesToRecovery(new Uint8Array(15))).toBeNull();
});
