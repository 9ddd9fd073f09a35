/** Faults of decoders towards what a person was handed. */
import { sha256 } from '@noble/hashes/sha2.js';
import { describe, expect, test } from 'vitest';
import { browserIdentity } from '../../../src/app/worker/identity.ts';
import { bytesToBase64url, concatBytes, utf8 } from '../../../src/lib/bytes.ts';
import { readFile } from '../../../src/session/phone/files.ts';
import { type Bundle, decodeBundle, encodeBundle } from '../../../src/wire/bundle.ts';
import { encodeStrict } from '../../../src/wire/cbor.ts';
import { decodeLink } from '../../../src/wire/link.ts';
import { decodeMailbox, encodeMailbox } from '../../../src/wire/mailbox.ts';
import { pack } from '../../../src/wire/pack.ts';

const [group, key] = [new Uint8Array(32), new Uint8Array(32).fill(1)];
const empty: Bundle = { group, batches: [], parcels: [], epochKeys: [], relays: [], invitation: null };
const damaged = { ok: false, error: 'damaged' };

test('a link with a megabyte of addresses and the right check is damaged, and overflows no stack', () => {
  const [seed, addresses] = [new Uint8Array(16), new Uint8Array(1_000_000).fill(0x61)];
  const check = sha256(concatBytes(utf8('minga/link/1'), group, seed, addresses)).subarray(0, 2);
  const parts = [group, concatBytes(seed, check), addresses].map(bytesToBase64url).join('.');
  expect(decodeLink(`https://minga.example/#/join/${parts}`)).toEqual(damaged);
});

describe('an epoch key that is named twice would be one channel opened twice: it is damage', () => {
  test('in a bundle', () => {
    expect(decodeBundle(encodeBundle({ ...empty, epochKeys: [key, key] }))).toEqual(damaged);
  });

  test('in a mailbox', () => {
    const mailbox = { group, invitation: null, epochKeys: [key, key], relays: [], beginning: null };
    expect(decodeMailbox(encodeMailbox(mailbox))).toEqual(damaged);
  });
});

describe('a group with more relays than a phone takes from others', () => {
  const relays = Array.from({ length: 12 }, (_, at) => `wss://relay-${at}.example`);
  const taken = { ok: true, value: { relays: relays.slice(0, 8) } };

  test('can still be exported', () => {
    expect(decodeBundle(encodeBundle({ ...empty, relays }))).toMatchObject(taken);
  });

  test('can still be joined', () => {
    const mailbox = { group, invitation: null, epochKeys: [key], relays, beginning: null };
    expect(decodeMailbox(encodeMailbox(mailbox))).toMatchObject(taken);
    expect(decodeMailbox(encodeStrict({ g: group, i: null, k: [key], r: relays, b: null }))).toEqual(damaged);
  });
});

test('a file of kilobytes whose batches come to hundreds of megabytes is damaged', async () => {
  const swollen = pack(encodeStrict([new Uint8Array(3_900_000), new Uint8Array(64)]));
  const file = encodeBundle({ ...empty, batches: Array.from({ length: 60 }, () => swollen) });
  expect(file.length).toBeLessThan(300_000);
  expect(await readFile(browserIdentity, file, null)).toEqual({ ok: false, error: { code: 'damaged' } });
});
