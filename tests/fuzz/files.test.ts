/** What a person may be handed as a file, opened by a whole phone: one that is in the group, and one that knows nothing. */
import { describe, test } from 'vitest';
import { decodeEntry, signedMessage } from '../../src/core/entry.ts';
import type { EntryId } from '../../src/core/ids.ts';
import { lockWithPassphrase } from '../../src/identity/passphrase.ts';
import { decodeLocked } from '../../src/identity/passphrase-format.ts';
import type { Phone } from '../../src/session/phone/phone.ts';
import { encodeBatch, type SignedBytes } from '../../src/wire/batch.ts';
import { type Bundle, encodeBundle } from '../../src/wire/bundle.ts';
import { encodeStrict } from '../../src/wire/cbor.ts';
import { pack } from '../../src/wire/pack.ts';
import { encodeReceipt, type Receipt } from '../../src/wire/receipt.ts';
import type { SmallVillage } from '../scripts/audit/small-village.ts';
import { startPhone } from '../session/test-phone.ts';
import { runDoor } from './support/run-door.ts';
import { makeStrictClock } from './support/timers.ts';
import { booksOf, makeVillagePhone } from './support/village-phone.ts';

/** What tells our files apart, their version and their kind. */
const headBytes = 'MINGA'.length + 2;
const fileFaults = ['not-minga', 'damaged', 'unsound'];

async function outcomeOf(phone: Phone, file: Uint8Array, passphrase: string | null = null): Promise<string> {
  const opened = await phone.openFile(file, passphrase);
  if (!opened.ok) return opened.error.code;
  if (opened.value.is === 'opened') await phone.erase(opened.value.group);
  return opened.value.is;
}

/** The group's beginning, so that a file is read in a moment. */
const beginning = ({ bundle, entries }: SmallVillage): Bundle => ({
  ...bundle,
  batches: [encodeBatch(entries.slice(0, 6)), encodeBatch(entries.slice(6, 8))],
  parcels: bundle.parcels.slice(0, 2),
  relays: ['wss://relay.example'],
});

describe('a bundle', () => {
  test('file: a bundle, to a member', async () => {
    const at = await makeVillagePhone();
    await runDoor({
      name: 'file: a bundle, to a member',
      seeds: [encodeBundle(beginning(at.village)), encodeBundle({ ...beginning(at.village), parcels: [] })],
      holds: 'cbor',
      headBytes,
      feed: (file) => outcomeOf(at.phone, file),
      reaches: [...fileFaults, 'merged'],
      mayEnd: ['other-version', 'needs-passphrase', 'opened', 'receipt'],
      unchanged: () => booksOf(at),
    });
  });

  test('file: a bundle, to a stranger', async () => {
    const { village } = await makeVillagePhone();
    const stranger = await startPhone(null, undefined, makeStrictClock());
    const invitation = new Uint8Array(16).fill(5);
    await runDoor({
      name: 'file: a bundle, to a stranger',
      seeds: [encodeBundle(beginning(village)), encodeBundle({ ...beginning(village), invitation })],
      holds: 'cbor',
      headBytes,
      feed: (file) => outcomeOf(stranger, file),
      reaches: [...fileFaults, 'opened'],
      mayEnd: ['other-version', 'needs-passphrase', 'receipt'],
    });
  });

  test('file: a batch in a bundle', async () => {
    const at = await makeVillagePhone();
    const flat = (entries: readonly SignedBytes[]) =>
      encodeStrict(entries.flatMap((each) => [each.bytes, each.signature]));
    const { entries } = at.village;
    await runDoor({
      name: 'file: a batch in a bundle',
      seeds: [flat(entries.slice(0, 2)), flat(entries.slice(5, 8)), flat(entries.slice(-2))],
      holds: 'cbor',
      feed: (content) => outcomeOf(at.phone, encodeBundle({ ...beginning(at.village), batches: [pack(content)] })),
      reaches: ['damaged', 'unsound', 'merged'],
      unchanged: () => booksOf(at),
    });
  });
});

describe('a locked file', () => {
  const passphrase = 'three blue hens';
  /** Argon2 at its least, so that thousands can be tried. What costs more is only weighed. */
  const cost = { passes: 1, memoryKib: 8, lanes: 1 };
  const kibPassesMost = 1024;
  const isCostly = (file: Uint8Array): boolean => {
    const locked = decodeLocked(file);
    return locked.ok && locked.value.cost.passes * locked.value.cost.memoryKib > kibPassesMost;
  };

  test('file: under a passphrase', async () => {
    const at = await makeVillagePhone();
    const bundle = encodeBundle({ ...beginning(at.village), batches: [], parcels: [] });
    await runDoor({
      name: 'file: under a passphrase',
      seeds: [await lockWithPassphrase(bundle, passphrase, { cost, platform: fixedPlatform })],
      holds: 'bytes',
      feed: (file) => (isCostly(file) ? 'costly' : outcomeOf(at.phone, file, passphrase)),
      reaches: ['not-minga', 'damaged', 'wrong-passphrase'],
      mayEnd: ['other-version', 'costly', 'merged'],
      unchanged: () => booksOf(at),
    });
  });

  test('file: what a passphrase locked', async () => {
    const at = await makeVillagePhone();
    await runDoor({
      name: 'file: what a passphrase locked',
      seeds: [encodeBundle(beginning(at.village))],
      holds: 'cbor',
      headBytes,
      feed: async (file) => outcomeOf(at.phone, await lockWithPassphrase(file, passphrase, { cost }), passphrase),
      reaches: ['not-minga', 'damaged', 'merged'],
      mayEnd: ['other-version', 'unsound', 'opened', 'receipt', 'needs-passphrase', 'wrong-passphrase'],
      unchanged: () => booksOf(at),
    });
  });
});

describe('a receipt', () => {
  /** Of the first payment that was accepted. */
  function receiptOf({ village, entries }: SmallVillage): Receipt & { readonly acceptance: SignedBytes } {
    const transfer = [...village.state.accounts.transfers.values()].find((each) => each.accepts.length > 0);
    const byId = new Map(
      village.entries.map((entry) => [entry.id, entries.find((each) => each.bytes === entry.bytes)]),
    );
    const [payment, acceptance] = [transfer?.id, transfer?.accepts[0]].map((id) => byId.get(id as EntryId));
    if (!payment || !acceptance) throw new Error('somebody in the village was paid');
    return { payment, acceptance, unit: { name: 'h', is: 'time', scale: 0 }, memoKey: new Uint8Array(32) };
  }

  test('file: a receipt', async () => {
    const at = await makeVillagePhone();
    const receipt = receiptOf(at.village);
    const genuine = new Set(at.village.village.entries.map(({ id }) => id));
    await runDoor({
      name: 'file: a receipt',
      seeds: [encodeReceipt(receipt), encodeReceipt({ ...receipt, acceptance: null, memoKey: null })],
      holds: 'cbor',
      headBytes,
      feed: async (file) => {
        const opened = await at.phone.openFile(file, null);
        if (!opened.ok) return opened.error.code;
        if (opened.value.is !== 'receipt') return opened.value.is;
        const { id, payerSignature, payeeSignature } = opened.value.receipt;
        if (payerSignature === 'holds' && !genuine.has(id)) throw new Error('a forged payment is shown as signed');
        return `${payerSignature}, ${payeeSignature}`;
      },
      reaches: [...fileFaults, 'other-version', 'holds, holds', 'holds, missing', 'broken, holds', 'holds, broken'],
      mayEnd: ['broken, broken', 'broken, missing', 'needs-passphrase'],
      unchanged: () => booksOf(at),
    });
  });

  test('file: entries in a receipt', async () => {
    const at = await makeVillagePhone();
    const receipt = receiptOf(at.village);
    const authors = [...at.village.authors.values()];
    /** Signed by whom it names, if anybody of the village. */
    async function signed(bytes: Uint8Array): Promise<SignedBytes> {
      const entry = decodeEntry(bytes);
      const author = entry.ok ? authors.find(({ self }) => self.device === entry.value.device) : undefined;
      const signature = entry.ok && author ? await author.sign(signedMessage(entry.value)) : new Uint8Array(64);
      return { bytes, signature };
    }
    await runDoor({
      name: 'file: entries in a receipt',
      seeds: [receipt.payment.bytes, receipt.acceptance.bytes],
      holds: 'cbor',
      feed: async (bytes) => {
        const first = await outcomeOf(at.phone, encodeReceipt({ ...receipt, payment: await signed(bytes) }));
        const second = await outcomeOf(at.phone, encodeReceipt({ ...receipt, acceptance: await signed(bytes) }));
        return `${first}, ${second}`;
      },
      reaches: ['unsound, unsound', 'unsound, receipt'],
      mayEnd: ['receipt, unsound', 'damaged, damaged', 'receipt, receipt'],
      unchanged: () => booksOf(at),
    });
  });
});

/** Salt and nonce that are the same in each run, so that a number has its input. */
const fixedPlatform = { subtle: crypto.subtle, randomBytes: (length: number) => new Uint8Array(length).fill(3) };
