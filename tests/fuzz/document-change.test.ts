/** Changes to a text that people write together, from a member who means to break whoever reads them. */
import { expect, test } from 'vitest';
import { concatBytes } from '../../src/lib/bytes.ts';
import { readChange } from '../../src/replication/texts/read-change.ts';
import { damaged, mended } from '../replication/texts/damaged-change.ts';
import { ana, bea, entry, logOf, newDesk, nobodyQuarantined, written } from '../replication/texts/writers.ts';
import { runDoor } from './support/run-door.ts';

/** Ana's words, and what Bea would write on top of them. */
async function twoChanges() {
  const desk = newDesk();
  const first = await written(desk, logOf([]), ana, 'Be kind to one another, and generous. An hour is an hour.');
  const second = await written(desk, logOf([first]), bea, 'Be kind. An hour is an hour, whoever gives it 😀.', [
    first.entry,
  ]);
  return { desk, first, second };
}

/** Magic, checksum, kind and length stand before the contents. */
const contentsOf = (bytes: Uint8Array): Uint8Array =>
  bytes.subarray(bytes[9] !== undefined && bytes[9] < 128 ? 10 : 11);
const asChange = (contents: Uint8Array): Uint8Array => {
  const length = [contents.length & 127, (contents.length >> 7) & 127, contents.length >> 14];
  const spelt = length[2]
    ? [length[0] ?? 0, length[1] ?? 0, length[2]]
    : length[1]
      ? length.slice(0, 2)
      : [length[0] ?? 0];
  const head = spelt.map((part, at) => (at < spelt.length - 1 ? part | 128 : part));
  return mended(concatBytes(Uint8Array.of(0x85, 0x6f, 0x4a, 0x83, 0, 0, 0, 0, 1, ...head), contents));
};

test('document change: before Automerge', async () => {
  const { first, second } = await twoChanges();
  for (const { bytes } of [first, second]) expect(asChange(contentsOf(bytes))).toEqual(bytes);
  await runDoor({
    name: 'document change: before Automerge',
    seeds: [first, second].map(({ bytes }) => contentsOf(bytes)),
    holds: 'bytes',
    feed: (contents) => {
      const read = readChange(asChange(contents));
      return read.ok ? 'read' : read.error;
    },
    reaches: ['read', 'size', 'lengths', 'stamped', 'not-of-a-text'],
  });
});

test('document change: in the room', async () => {
  const { desk, first, second } = await twoChanges();
  const before = await desk.read(logOf([first]), nobodyQuarantined);
  let number = 1;
  await runDoor({
    name: 'document change: in the room',
    seeds: [second.bytes],
    holds: 'chance',
    feed: async (chance) => {
      // Each is another entry: what was tried once is not tried again.
      number += 1;
      const bytes = damaged(second.bytes, new DataView(chance.buffer).getUint32(0));
      const log = logOf([first, { ...second, entry: entry(number), bytes }]);
      const { text, accepted, refused } = await desk.read(log, nobodyQuarantined);
      if (accepted.length === 2) return 'part of the text';
      if (text !== before.text) throw new Error('a change that was refused changed the text');
      return refused.length > 0 ? 'quarantined' : 'never shown to Automerge';
    },
    reaches: ['part of the text', 'quarantined', 'never shown to Automerge'],
    unchanged: async () => (await desk.read(logOf([first]), nobodyQuarantined)).text,
  });
});
