/** What is known of a change without Automerge, and what is refused by its bytes alone. */
import { expect, test } from 'vitest';
import { concatBytes } from '../../../src/lib/bytes.ts';
import { actorOf, foundersActor } from '../../../src/replication/texts/actors.ts';
import { operationsIn } from '../../../src/replication/texts/columns.ts';
import { maxChangeBytes, maxOperations, readChange } from '../../../src/replication/texts/read-change.ts';
import { mended } from './damaged-change.ts';
import { ana, document, logOf, newDesk, written } from './writers.ts';

const said = async (text: string): Promise<Uint8Array> => (await written(newDesk(), logOf([]), ana, text)).bytes;
const faultOf = (bytes: Uint8Array): string => {
  const read = readChange(bytes);
  return read.ok ? 'none' : read.error;
};

/** Where the contents' fields stand in a change with a short head, one parent and an actor of 16 bytes. */
const at = { magic: 0, checksum: 4, kind: 8, parents: 11, actor: 44, seq: 61, time: 63, others: 65 };

test('whose it is, what it builds on and how many operations it has', async () => {
  const read = readChange(await said('Be kind. Be quick about it, and be on time when we meet.'));
  expect(read).toMatchObject({
    ok: true,
    value: { actor: actorOf(ana, document), others: [foundersActor], seq: 1, firstOperation: 10, operations: 48 },
  });
});

test('letters of every kind are read as Automerge writes them', async () => {
  for (const text of ['', 'نتعاون فيما بيننا', '👩‍🌾 and 日本', 'é'.repeat(3000), 'x'.repeat(20_000)]) {
    expect(faultOf(await said(text))).toBe('none');
  }
});

test('what is no plain change, or has another checksum or length than it says, is refused', async () => {
  const bytes = await said('Be kind. Be quick about it, and be on time when we meet.');
  const withByte = (place: number, byte: number): Uint8Array => mended(bytes.with(place, byte));
  expect(bytes[at.parents]).toBe(1);
  expect(bytes[at.actor]).toBe(16);
  expect([bytes[at.seq], bytes[at.time], bytes[at.others]]).toEqual([1, 0, 1]);

  expect(faultOf(bytes)).toBe('none');
  expect(faultOf(new Uint8Array())).toBe('not-a-change');
  expect(faultOf(bytes.with(at.magic, 0))).toBe('not-a-change');
  expect(faultOf(withByte(at.kind, 0))).toBe('not-a-change');
  expect(faultOf(withByte(at.kind, 2))).toBe('not-a-change');
  expect(faultOf(bytes.with(at.checksum, (bytes[at.checksum] ?? 0) ^ 1))).toBe('checksum');
  expect(faultOf(mended(concatBytes(bytes, Uint8Array.of(0))))).toBe('lengths');
  expect(faultOf(mended(bytes.subarray(0, -1)))).toBe('lengths');
  expect(faultOf(withByte(at.parents, 9))).toBe('lengths');
  expect(faultOf(withByte(at.actor, 15))).not.toBe('none');
  expect(faultOf(withByte(at.time, 1))).toBe('stamped');
  expect(faultOf(concatBytes(bytes, new Uint8Array(maxChangeBytes)))).toBe('size');
});

test('a run that claims a million operations in a few bytes is refused, and so is one that numbers cannot hold', () => {
  const text = { actor: 0, counter: 1 };
  // A run of so many letters written (column 0x42): how often, and what.
  const claims = (...often: readonly number[]) => new Map([[0x42, Uint8Array.of(...often, 1)]]);
  expect(operationsIn(claims(0xc0, 0x84, 0x3d), text, 1, maxOperations)).toBeNull();
  expect(operationsIn(claims(0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x00), text, 1, maxOperations)).toBeNull();
  // And as many that are spelt out one by one.
  expect(operationsIn(claims(0xc0, 0xfb, 0x42), text, 1, maxOperations)).toBeNull();
});
