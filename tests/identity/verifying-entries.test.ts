import { describe, expect, test } from 'vitest';
import { encodeEntry, type InnerProof, signedMessage } from '../../src/core/entry.ts';
import type { EntryId, GroupId } from '../../src/core/ids.ts';
import { makeDeviceSigner } from '../../src/identity/signing.ts';
import { verifyEntries } from '../../src/identity/verifying-links.ts';
import { utf8 } from '../../src/lib/bytes.ts';
import { encodeStrict } from '../../src/wire/cbor.ts';
import { flipBit } from './arbitraries.ts';
import { engines } from './engines.ts';

const group = 'a1'.repeat(32) as GroupId;
const noProofs = (): readonly InnerProof[] => [];
const ana = await makeDeviceSigner();

async function signed(seq = 0, signer = ana) {
  const entry = encodeEntry({
    group,
    device: signer.device,
    seq,
    prev: seq === 0 ? null : ('b2'.repeat(32) as EntryId),
    heads: ['c3'.repeat(32) as EntryId],
    acks: [],
    claimedAt: 1_700_000_000_000,
    kind: 'test.said',
    payload: { words: 'three hours for the roof' },
  });
  return { entry, bytes: entry.bytes, signature: await signer.sign(signedMessage(entry)) };
}

describe.each(engines)('on $name', ({ platform }) => {
  test('an entry as its author signed it is verified', async () => {
    const { entry, bytes, signature } = await signed();
    const [verified] = await verifyEntries([{ bytes, signature }], noProofs, platform);
    expect(verified).toEqual({ ok: true, value: { entry, signature, signatureChecked: true, proofsHold: true } });
  });

  test('an entry altered in any byte, or under a signature altered in any byte, is refused', async () => {
    const { bytes, signature } = await signed();
    const altered = [
      ...Array.from(bytes, (_, at) => ({ bytes: flipBit(bytes, at * 8 + (at % 8)), signature })),
      ...Array.from(signature, (_, at) => ({ bytes, signature: flipBit(signature, at * 8 + (at % 8)) })),
    ];
    const results = await verifyEntries(altered, noProofs, platform);
    expect(results).toHaveLength(bytes.length + 64);
    expect(results.filter((result) => result.ok)).toEqual([]);
  });
});

test('one bad entry spoils no other, and results stand in the order given', async () => {
  const batch = await Promise.all(Array.from({ length: 100 }, (_, seq) => signed(seq)));
  const received = batch.map((one, at) => (at % 10 === 3 ? { ...one, signature: flipBit(one.signature, at) } : one));
  const results = await verifyEntries(received, noProofs);
  expect(results.map((result) => (result.ok ? result.value.entry.seq : result.error))).toEqual(
    batch.map((one, at) => (at % 10 === 3 ? 'bad-signature' : one.entry.seq)),
  );
});

test('another device cannot speak for the author', async () => {
  const { entry, bytes } = await signed();
  const bea = await makeDeviceSigner();
  const results = await verifyEntries([{ bytes, signature: await bea.sign(signedMessage(entry)) }], noProofs);
  expect(results).toEqual([{ ok: false, error: 'bad-signature' }]);
});

test('a signature over the body alone is refused: the message names purpose and group', async () => {
  const { bytes } = await signed();
  expect(await verifyEntries([{ bytes, signature: await ana.sign(bytes) }], noProofs)).toEqual([
    { ok: false, error: 'bad-signature' },
  ]);
});

test.each([
  ['nothing', new Uint8Array(), 'not-canonical'],
  ['a list', encodeStrict([1, 2, 3]), 'not-an-entry'],
  [
    'an entry of a later version',
    encodeStrict({ v: 2, g: 0, a: 0, s: 0, p: 0, h: 0, ak: 0, t: 0, k: 0, b: 0 }),
    'newer-version',
  ],
  ['more than 64 KiB', new Uint8Array(64 * 1024 + 1), 'too-large'],
])('%s is refused by name', async (_, bytes, fault) => {
  expect(await verifyEntries([{ bytes, signature: new Uint8Array(64) }], noProofs)).toEqual([
    { ok: false, error: fault },
  ]);
});

describe('signatures inside the payload', () => {
  const promise = utf8('I bring Carla');
  const proofsFor = async (altered: boolean): Promise<InnerProof[]> => {
    const signature = await ana.sign(promise);
    const sound = { publicKey: ana.publicKey, message: promise, signature };
    return [sound, altered ? { ...sound, signature: flipBit(signature, 77) } : sound];
  };

  test.each([
    ['all hold', false, true],
    ['one is wrong', true, false],
  ])('when %s, the entry stays its author’s and says so', async (_, altered, proofsHold) => {
    const proofs = await proofsFor(altered);
    const { entry, bytes, signature } = await signed();
    const [verified] = await verifyEntries([{ bytes, signature }], (given) => (given.id === entry.id ? proofs : []));
    expect(verified?.ok && verified.value.proofsHold).toBe(proofsHold);
  });
});
