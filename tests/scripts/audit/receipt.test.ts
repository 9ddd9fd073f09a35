import { beforeAll, describe, expect, test, vi } from 'vitest';
import { decodeEntry, type SignedEntry } from '../../../src/core/entry.ts';
import { accountOfMember, idToBytes } from '../../../src/core/ids.ts';
import { memoContext, memoRecipients } from '../../../src/core/memo.ts';
import { lockTo } from '../../../src/identity/boxes.ts';
import { utf8 } from '../../../src/lib/bytes.ts';
import { encodeReceipt, type Receipt } from '../../../src/wire/receipt.ts';
import { type Outcome, runScript, temporaryFile } from './run-script.ts';
import { makeSmallVillage, type SmallVillage, sayNext } from './small-village.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const unit = { name: 'h', is: 'time', scale: 0 } as const;

/** Ana paid Rosa 45 minutes, "for the shawl", and Rosa's phone accepted it. */
type Trade = { readonly payment: SignedEntry; readonly acceptance: SignedEntry; readonly memoKey: Uint8Array };

async function trade(village: SmallVillage, words: string): Promise<Trade> {
  const [ana, rosa] = [village.authorOf('ana'), village.authorOf('rosa')];
  const { state } = village.village;
  const readers = memoRecipients(state, [ana.self.device, rosa.self.device]);
  const box = await lockTo(readers, utf8(words), memoContext(state.group));
  if (!box.ok) throw new Error('villagers have sound keys');
  const parties = {
    from: idToBytes(ana.self.member),
    to: idToBytes(rosa.self.member),
    toDevice: idToBytes(rosa.self.device),
  };
  const payload = { ...parties, unit: 'time', amount: 45, memo: box.value.bytes };
  const payment = await sayNext(village, ana, { kind: 'pay', payload });
  const acceptance = await sayNext(village, rosa, { kind: 'accept', payload: { ref: idOf(payment) } });
  return { payment, acceptance, memoKey: box.value.contentKey };
}

function idOf({ bytes }: SignedEntry): Uint8Array {
  const entry = decodeEntry(bytes);
  if (!entry.ok) throw new Error('the village signs entries');
  return idToBytes(entry.value.id);
}

const audit = (receipt: Receipt): Outcome =>
  runScript('scripts/audit.ts', [temporaryFile('receipt.minga', encodeReceipt(receipt))]);

let village: SmallVillage;
let shawl: Trade;
let seeds: Trade;
beforeAll(async () => {
  village = await makeSmallVillage();
  shawl = await trade(village, 'for the shawl');
  seeds = await trade(village, 'for the seeds');
});

describe('npm run audit, on a receipt', () => {
  test('tells who paid whom what, and that both signed', () => {
    const { status, stdout, stderr } = audit({ ...shawl, unit, memoKey: null });
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'Both signatures hold.\n' });
    const [ana, rosa] = [village.authorOf('ana').self, village.authorOf('rosa').self];
    expect(JSON.parse(stdout)).toEqual({
      receipt: true,
      from: accountOfMember(ana.member),
      to: accountOfMember(rosa.member),
      unit: { id: 'time', ...unit },
      amount: 45,
      claimedAt: 1_800_000_000_000,
      memo: null,
      payerDevice: ana.device,
      payeeDevice: rosa.device,
      payerSignature: 'holds',
      payeeSignature: 'holds',
      genuine: true,
    });
  });

  test('shows the words when their key was put in', () => {
    const { status, stdout } = audit({ ...shawl, unit });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ memo: 'for the shawl', genuine: true });
  });

  test('refuses words that belong to another payment', () => {
    const { status, stdout, stderr } = audit({ ...shawl, unit, memoKey: seeds.memoKey });
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'The words shown are not the ones in the payment.\n' });
    expect(JSON.parse(stdout)).toMatchObject({ memo: null, genuine: false });
  });

  test('calls a payment without an acceptance what it is', () => {
    const { status, stdout, stderr } = audit({ ...shawl, acceptance: null, unit, memoKey: null });
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('The payee has not signed') });
    expect(JSON.parse(stdout)).toMatchObject({ payerSignature: 'holds', payeeSignature: 'missing', genuine: false });
  });

  test.each(['payment', 'acceptance'] as const)('finds a forged signature under the %s', (which) => {
    const signature = shawl[which].signature.with(40, (shawl[which].signature[40] ?? 0) ^ 8);
    const { status, stdout } = audit({ ...shawl, [which]: { ...shawl[which], signature }, unit, memoKey: null });
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      payerSignature: which === 'payment' ? 'broken' : 'holds',
      payeeSignature: which === 'acceptance' ? 'broken' : 'holds',
      genuine: false,
    });
  });

  test.each([
    ['an acceptance of another payment', () => ({ payment: shawl.payment, acceptance: seeds.acceptance })],
    ['an entry that is no payment', () => ({ payment: shawl.acceptance, acceptance: shawl.acceptance })],
    [
      'an amount that was changed',
      () => ({ ...shawl, payment: { ...shawl.payment, bytes: raised(shawl.payment.bytes) } }),
    ],
  ])('refuses %s', (_, forged) => {
    const { status, stdout, stderr } = audit({ ...forged(), unit, memoKey: null });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('forged');
  });
});

/** 45 minutes, as CBOR writes them behind the field's name, made 95. */
function raised(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const at = text.indexOf('famount\x18\x2d') + 'famount\x18'.length;
  if (at < 10) throw new Error('the amount stands in the payment');
  return bytes.with(at, 95);
}
