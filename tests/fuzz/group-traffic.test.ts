/** What whoever holds the group's key may send its members by way of a relay: sealed well, and wrong inside. */
import { test } from 'vitest';
import { utf8 } from '../../src/lib/bytes.ts';
import { decodeBatch, encodeBatch } from '../../src/wire/batch.ts';
import { decodeCatchUp, encodeCatchUp } from '../../src/wire/catch-up.ts';
import { encodeStrict } from '../../src/wire/cbor.ts';
import { pack } from '../../src/wire/pack.ts';
import { decodeParcel, haveMark, parcelMark } from '../../src/wire/statement.ts';
import { goOnline } from './support/online.ts';
import { runDoor } from './support/run-door.ts';
import { booksOf, type VillagePhone } from './support/village-phone.ts';

const someOf = <T>(list: readonly T[]): T[] => list.filter((_, at) => at % 6 === 0);
const flat = (entries: VillagePhone['village']['entries']) =>
  encodeStrict(entries.flatMap(({ bytes, signature }) => [bytes, signature]));

test('phone: a chunk', async () => {
  const at = await goOnline();
  const { village } = at;
  await runDoor({
    name: 'phone: a chunk',
    seeds: [encodeBatch(village.entries.slice(0, 3)), encodeBatch(village.entries.slice(20, 30))],
    holds: 'bytes',
    feed: async (content) => {
      await at.chunk(content);
      return decodeBatch(content).ok ? 'read' : 'damaged';
    },
    reaches: ['damaged', 'read'],
    unchanged: () => booksOf(at),
  });
});

test('phone: a batch inside a chunk', async () => {
  const at = await goOnline();
  const { village } = at;
  await runDoor({
    name: 'phone: a batch inside a chunk',
    seeds: [flat(village.entries.slice(0, 2)), flat(village.entries.slice(9, 12)), flat(village.entries.slice(-2))],
    holds: 'cbor',
    feed: async (content) => {
      const packed = pack(content);
      await at.chunk(packed);
      return decodeBatch(packed).ok ? 'read' : 'damaged';
    },
    reaches: ['damaged', 'read'],
    unchanged: () => booksOf(at),
  });
});

test('phone: a slot', async () => {
  const at = await goOnline();
  const { village } = at;
  const parcels = village.bundle.parcels;
  const statements = parcels.flatMap((parcel) => {
    const decoded = decodeParcel(parcel);
    return decoded.ok ? [decoded.value.statement] : [];
  });
  await runDoor({
    name: 'phone: a slot',
    seeds: [
      ...parcels.map((parcel) => new Uint8Array([parcelMark, ...parcel])),
      ...statements.map((statement) => new Uint8Array([haveMark, ...statement])),
    ],
    holds: 'cbor',
    headBytes: 1,
    feed: async (content) => {
      await at.slot(content);
      return content[0] === haveMark ? 'a have' : content[0] === parcelMark ? 'a parcel' : 'something else';
    },
    reaches: ['a have', 'a parcel', 'something else'],
    unchanged: () => booksOf(at),
  });
});

test('phone: a live message', async () => {
  const at = await goOnline();
  const { village } = at;
  const { log } = village.village.state;
  const chains = [...log.chains].map(([device, { tips }]) => ({ device, tips: [...tips.keys()] }));
  const unheard = 'f'.repeat(64);
  const wants = [...log.chains.values()].map(({ tips }) => ({
    tip: [...tips.keys()][0] ?? unheard,
    shared: [unheard],
  }));
  const from = utf8('somebody');
  await runDoor({
    name: 'phone: a live message',
    seeds: [
      encodeCatchUp({ is: 'tips', from, chains }),
      encodeCatchUp({ is: 'tips', from, chains: [{ device: chains[0]?.device ?? unheard, tips: [unheard] }] }),
      encodeCatchUp({ is: 'want', to: from, wants }),
      encodeCatchUp({ is: 'entries', batch: encodeBatch(someOf(village.entries)) }),
    ],
    holds: 'cbor',
    headBytes: 1,
    feed: async (content) => {
      await at.live(content);
      const message = decodeCatchUp(content);
      return message.ok ? message.value.is : 'damaged';
    },
    reaches: ['damaged', 'tips', 'want', 'entries'],
    unchanged: () => booksOf(at),
  });
});
