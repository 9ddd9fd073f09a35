import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { derive } from '../../src/identity/derive.ts';
import {
  bytesToEpochKey,
  epochChannelKey,
  epochContentKey,
  makeEpochKey,
  slotName,
} from '../../src/identity/epoch-keys.ts';
import { verifySignature } from '../../src/identity/verifying.ts';
import { bytesToHex, utf8 } from '../../src/lib/bytes.ts';
import { channelIdOf } from '../../src/wire/relay.ts';
import { bytes } from './arbitraries.ts';
import { engines, fullEngine } from './engines.ts';

const knownEpochKey = (() => {
  const key = bytesToEpochKey(new Uint8Array(32).fill(1));
  if (key === null) throw new Error('32 bytes are an epoch key');
  return key;
})();
const ana = 'a1'.repeat(32);
const bea = 'b2'.repeat(32);

describe.each(engines)('on $name', ({ platform }) => {
  test('the channel’s key follows from the epoch key, and proves itself', async () => {
    const channelKey = await epochChannelKey(knownEpochKey, platform);
    expect(channelKey.channel).toBe(channelIdOf(channelKey.publicKey));
    const signature = await channelKey.sign(utf8('nonce'));
    expect(await verifySignature(channelKey.publicKey, utf8('nonce'), signature, fullEngine)).toBe(true);
  });
});

// Pinned: a changed label or format would part today's phones from tomorrow's.
test('a known epoch key gives the channel and slot that it always gave', async () => {
  expect((await epochChannelKey(knownEpochKey)).channel).toBe(
    '0b6fff2ee661a228814a479b40a194fa86ffc74c4205ef71437012550c12c792',
  );
  expect(slotName(knownEpochKey, 'have', ana)).toBe('008569972210810fc91dad49aa2533ed5a7ff275d62dcd06ba6e5f0d95417deb');
});

test('another epoch has another channel', async () => {
  const [one, other] = [await epochChannelKey(makeEpochKey()), await epochChannelKey(makeEpochKey())];
  expect(one.channel).not.toBe(other.channel);
});

test('slots of other epochs, purposes and owners have unrelated names that spell no owner', () => {
  const names = [
    slotName(knownEpochKey, 'have', ana),
    slotName(knownEpochKey, 'have', bea),
    slotName(knownEpochKey, 'profile', ana),
    slotName(makeEpochKey(), 'have', ana),
  ];
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) {
    expect(name).toMatch(/^[0-9a-f]{64}$/);
    expect(name).not.toContain(ana.slice(0, 8));
  }
});

test('an epoch key is 32 bytes, and its content key cannot be read out', async () => {
  expect(bytesToEpochKey(new Uint8Array(31))).toBeNull();
  await expect(crypto.subtle.exportKey('raw', await epochContentKey(knownEpochKey))).rejects.toThrow();
});

describe('derivation', () => {
  // Computed apart with WebCrypto's own HKDF.
  test('is HKDF-SHA-256 over length-prefixed label and parts', async () => {
    const secret = new Uint8Array(32).fill(9);
    const info = new Uint8Array([0, 5, ...utf8('label'), 0, 2, 1, 2, 0, 0]);
    const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
    const bits = await crypto.subtle.deriveBits(
      { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info },
      key,
      256,
    );
    expect(derive(secret, 'label', new Uint8Array([1, 2]), new Uint8Array())).toEqual(new Uint8Array(bits));
  });

  test('tells apart parts that would read alike when joined', () => {
    fc.assert(
      fc.property(bytes(32), bytes(0, 8), bytes(1, 8), (secret, left, right) => {
        const joined = new Uint8Array([...left, ...right]);
        expect(bytesToHex(derive(secret, 'x', left, right))).not.toBe(bytesToHex(derive(secret, 'x', joined)));
        expect(bytesToHex(derive(secret, 'x', left, right))).not.toBe(
          bytesToHex(derive(secret, 'x', joined, new Uint8Array())),
        );
      }),
    );
  });
});
