import { browserIdentity } from '../../src/app/worker/identity.ts';
import { readReceipt } from '../../src/session/phone/stranger-receipt.ts';
import type { Identity } from '../../src/session/ports/identity.ts';
import { encodeReceipt } from '../../src/wire/receipt.ts';
import { village } from '../core/cast.ts';
import { threat } from './support/threat.ts';

/** A payment that its payer never signed. */
threat<Identity>('A tampered book or receipt handed to an auditor', {
  attack: async (identity) => {
    const { ana, bea } = village(['ana', 'bea']);
    const { entry, signature } = ana.pay(bea, 60);
    const payment = { bytes: entry.bytes, signature };
    const unit = { name: 'Hours', is: 'time', scale: 0 } as const;
    const read = await readReceipt(identity, encodeReceipt({ payment, acceptance: null, unit, memoKey: null }));
    if (!read.ok) throw new Error(read.error.code);
    return read.value.payerSignature === 'holds';
  },
  defence: browserIdentity,
  takenOut: { ...browserIdentity, verifySignature: async () => true },
});
