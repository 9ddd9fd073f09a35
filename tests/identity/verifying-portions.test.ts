import { expect, test } from 'vitest';
import { encodeEntry, type SignedEntry, signedMessage } from '../../src/core/entry.ts';
import type { EntryId, GroupId } from '../../src/core/ids.ts';
import { makeDeviceSigner } from '../../src/identity/signing.ts';
import { verifyEntries } from '../../src/identity/verifying-links.ts';
import { verifyInPortions } from '../../src/identity/verifying-portions.ts';
import { flipBit } from './arbitraries.ts';

const groups = ['a1'.repeat(32), 'a2'.repeat(32)] as GroupId[];
const ana = await makeDeviceSigner();

/** Of two groups in turns, some of them under a signature that does not hold. */
const said = await Promise.all(
  Array.from({ length: 900 }, async (_, seq): Promise<SignedEntry> => {
    const entry = encodeEntry({
      group: groups[seq % 2] as GroupId,
      device: ana.device,
      seq,
      prev: seq === 0 ? null : ('b2'.repeat(32) as EntryId),
      heads: [],
      acks: [],
      claimedAt: 1_700_000_000_000,
      kind: 'test.said',
      payload: { words: 'three hours for the roof' },
    });
    const signature = await ana.sign(signedMessage(entry));
    return { bytes: entry.bytes, signature: seq % 100 === 7 ? flipBit(signature, seq) : signature };
  }),
);

test.each([0, 1, 127, 128, 129, 900])(
  'of %d entries, each is judged as by itself, in the order given',
  async (length) => {
    const signed = said.slice(0, length);
    const results = [];
    for await (const portion of verifyInPortions(signed, () => [])) results.push(...portion);
    expect(results).toEqual(await verifyEntries(signed, () => []));
    expect(results.map(({ ok }) => ok)).toEqual(signed.map((_, at) => at % 100 !== 7));
  },
);

test('what is unpacked as it is asked for is asked for no further than the checks have come', async () => {
  let unpacked = 0;
  function* unpack(): Generator<SignedEntry> {
    for (const each of [...said, ...said]) {
      unpacked += 1;
      yield each;
    }
  }
  const portions = verifyInPortions(unpack(), () => []);
  const first = await portions.next();
  expect(first.value).toHaveLength(128);
  expect(unpacked).toBeLessThan(said.length);
  for await (const portion of portions) expect(portion.length).toBeGreaterThan(0);
  expect(unpacked).toBe(2 * said.length);
});
