/** News for members, as a file and as the text that carries it, opened by the phone of a member. */
import { describe, test } from 'vitest';
import { browserIdentity } from '../../src/app/worker/identity.ts';
import { type Purpose, sealTraffic } from '../../src/session/group/traffic.ts';
import { encodeBatch, type SignedBytes } from '../../src/wire/batch.ts';
import { encodeStrict } from '../../src/wire/cbor.ts';
import { encodeNewsFile, encodeNewsHead } from '../../src/wire/news-file.ts';
import { pack } from '../../src/wire/pack.ts';
import { encodeReceipt } from '../../src/wire/receipt.ts';
import { encodeTextFile } from '../../src/wire/text-file.ts';
import { runDoor } from './support/run-door.ts';
import { booksOf, makeVillagePhone, type VillagePhone } from './support/village-phone.ts';

const headBytes = 'MINGA'.length + 2;
const fileFaults = ['not-minga', 'damaged'];

async function outcomeOf({ phone }: VillagePhone, file: Uint8Array): Promise<string> {
  const opened = await phone.openFile(file, null);
  return opened.ok ? opened.value.is : opened.error.code;
}

/** Seals as every member can. */
function sealerOf({ village }: VillagePhone): (content: Uint8Array, purpose: Purpose) => Promise<Uint8Array> {
  const [key] = village.bundle.epochKeys;
  if (key === undefined) throw new Error('a village has a key');
  return (content, purpose) => sealTraffic(browserIdentity, key, content, purpose);
}

const emptyHead = { parcels: [], have: null, box: null } as const;

describe('news as a file', () => {
  test('file: news', async () => {
    const at = await makeVillagePhone();
    const seal = sealerOf(at);
    const batch = await seal(encodeBatch(at.village.entries.slice(0, 4)), 'entries');
    const [head, older] = [await seal(encodeNewsHead(emptyHead), 'file'), new Uint8Array(40)];
    await runDoor({
      name: 'file: news',
      seeds: [encodeNewsFile([[head, batch]]), encodeNewsFile([[head], [older]])],
      holds: 'cbor',
      headBytes,
      feed: (file) => outcomeOf(at, file),
      reaches: [...fileFaults, 'other-group', 'merged'],
      mayEnd: ['other-version', 'needs-passphrase', 'receipt'],
      unchanged: () => booksOf(at),
    });
  });

  test('file: what a member seals into news', async () => {
    const at = await makeVillagePhone();
    const seal = sealerOf(at);
    const parcels = at.village.bundle.parcels.slice(0, 2);
    const [have, box] = [new Uint8Array(200), new Uint8Array(120)];
    await runDoor({
      name: 'file: what a member seals into news',
      seeds: [encodeNewsHead({ ...emptyHead, parcels }), encodeNewsHead({ parcels: [], have, box })],
      holds: 'cbor',
      feed: async (head) => {
        const news = await seal(head, 'file');
        const [first, missed] = [[news], [new Uint8Array(40), new Uint8Array(40)]] as const;
        const alone = await outcomeOf(at, encodeNewsFile([first]));
        // As the second part it would bring a key.
        return `${alone}, ${await outcomeOf(at, encodeNewsFile([missed, first]))}`;
      },
      reaches: ['damaged, other-group', 'merged, other-group'],
      mayEnd: ['other-version, other-group'],
      unchanged: () => booksOf(at),
    });
  });

  test('file: a batch in news', async () => {
    const at = await makeVillagePhone();
    const seal = sealerOf(at);
    const head = await seal(encodeNewsHead(emptyHead), 'file');
    const flat = (entries: readonly SignedBytes[]) =>
      encodeStrict(entries.flatMap((each) => [each.bytes, each.signature]));
    await runDoor({
      name: 'file: a batch in news',
      seeds: [flat(at.village.entries.slice(0, 3)), flat(at.village.entries.slice(-2))],
      holds: 'cbor',
      feed: async (content) => outcomeOf(at, encodeNewsFile([[head, await seal(pack(content), 'entries')]])),
      reaches: ['damaged', 'merged'],
      unchanged: () => booksOf(at),
    });
  });
});

test('file: as text', async () => {
  const at = await makeVillagePhone();
  const unit = { name: 'h', is: 'time', scale: 0 } as const;
  const [payment] = at.village.entries;
  if (payment === undefined) throw new Error('a village has entries');
  const receipt = encodeReceipt({ payment, acceptance: null, unit, memoKey: null });
  await runDoor({
    name: 'file: as text',
    seeds: [encodeTextFile('A file for Minga.', receipt), encodeTextFile('', new Uint8Array(30))],
    holds: 'bytes',
    feed: (text) => outcomeOf(at, text),
    // The entry is no payment, so what comes through whole is unsound.
    reaches: ['not-minga', 'cut-short', 'damaged', 'other-version', 'unsound'],
    unchanged: () => booksOf(at),
  });
});
