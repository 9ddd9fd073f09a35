import { vi } from 'vitest';
import { auditReceipt } from '../../scripts/audit/audit-receipt.ts';
import { memoContext } from '../../src/core/memo.ts';
import { decodeBox, encodeBox } from '../../src/identity/box-format.ts';
import { boxKeyFromSeed } from '../../src/identity/box-keys.ts';
import { commitmentOf, lockTo } from '../../src/identity/boxes.ts';
import { bytesEqual, utf8 } from '../../src/lib/bytes.ts';
import { village } from '../core/cast.ts';
import { words } from './support/sealed.ts';
import { threatInPlace } from './support/threat.ts';

vi.mock('../../src/lib/bytes.ts', { spy: true });

/** A payment whose box is committed to other words than it opens to: two people would be shown two memos. */
threatInPlace('A memo shown falsely in a receipt', {
  attack: async () => {
    const { ana, bea } = village(['ana', 'bea']);
    const reader = await boxKeyFromSeed(new Uint8Array(32).fill(1));
    const locked = await lockTo([reader.publicKey], utf8(words), memoContext(ana.state.group));
    const box = locked.ok ? decodeBox(locked.value.bytes) : locked;
    if (!locked.ok || !box.ok) throw new Error('the key is sound');
    const { contentKey } = locked.value;
    const memo = encodeBox({ ...box.value, commitment: commitmentOf(contentKey, utf8('three minutes')) });
    const { entry, signature } = ana.pay(bea, 60, { memo });
    const unit = { name: 'Hours', is: 'time', scale: 0 } as const;
    const payment = { bytes: entry.bytes, signature };
    const audited = await auditReceipt({ payment, acceptance: null, unit, memoKey: contentKey });
    if (!audited.ok) throw new Error(audited.error);
    return audited.value.report.memo === words;
  },
  // Any commitment fits any words.
  takeOut: () => vi.mocked(bytesEqual).mockReturnValue(true),
});
