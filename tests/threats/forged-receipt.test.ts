import { vi } from 'vitest';
import { auditBooks } from '../../scripts/audit/audit-books.ts';
import { auditReceipt } from '../../scripts/audit/audit-receipt.ts';
import { openFile } from '../../scripts/audit/open-file.ts';
import { decodeEntry, encodeEntry, type SignedEntry } from '../../src/core/entry.ts';
import { idToBytes } from '../../src/core/ids.ts';
import { verifySignature } from '../../src/identity/verifying.ts';
import { encodeBundle } from '../../src/wire/bundle.ts';
import { encodeReceipt } from '../../src/wire/receipt.ts';
import { makeSmallVillage, sayNext, withEntries } from '../scripts/audit/small-village.ts';
import { threatInPlace } from './support/threat.ts';

vi.mock('../../src/identity/verifying.ts', { spy: true });

/** The newest entry of a village's books: Ana pays Rosa 4. Somebody makes 40 of it, under the same signature. */
async function tampered() {
  const village = await makeSmallVillage();
  const [ana, rosa] = [village.authorOf('ana'), village.authorOf('rosa')];
  const parties = {
    from: idToBytes(ana.self.member),
    to: idToBytes(rosa.self.member),
    toDevice: idToBytes(rosa.self.device),
  };
  const paid = await sayNext(village, ana, { kind: 'pay', payload: { ...parties, unit: 'time', amount: 4 } });
  const entry = decodeEntry(paid.bytes);
  if (!entry.ok) throw new Error('the village signs entries');
  const { bytes } = encodeEntry({ ...entry.value, payload: { ...entry.value.payload, amount: 40 } });
  const forged: SignedEntry = { bytes, signature: paid.signature };
  return { village, forged };
}

threatInPlace('A tampered book or receipt handed to an auditor: a book', {
  attack: async () => {
    const { village, forged } = await tampered();
    const file = encodeBundle(withEntries(village.bundle, [...village.entries, forged]));
    const opened = await openFile(file, null);
    if (!opened.ok || opened.value.is !== 'bundle') throw new Error('the file can be read');
    const audited = await auditBooks(opened.value.bundle, () => undefined);
    return audited.ok && audited.value.fault === null;
  },
  takeOut: () => vi.mocked(verifySignature).mockResolvedValue(true),
});

threatInPlace('A tampered book or receipt handed to an auditor: a receipt', {
  attack: async () => {
    const { forged } = await tampered();
    const unit = { name: 'Hours', is: 'time', scale: 0 } as const;
    const file = encodeReceipt({ payment: forged, acceptance: null, unit, memoKey: null });
    const opened = await openFile(file, null);
    if (!opened.ok || opened.value.is !== 'receipt') throw new Error('the file can be read');
    const audited = await auditReceipt(opened.value.receipt);
    return audited.ok && audited.value.report.payerSignature === 'holds';
  },
  takeOut: () => vi.mocked(verifySignature).mockResolvedValue(true),
});
