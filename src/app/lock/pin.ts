/** The PIN, stretched like the passphrase of a file. What it locks means nothing: that it opens is the answer. */
import { lockWithPassphrase, unlockWithPassphrase } from '../../identity/passphrase.ts';
import { waitLeft } from '../../lib/waits.ts';
import { base64ToBytes, bytesToBase64 } from './base64.ts';
import { keepLock, type LockRecord, storedLock } from './lock-record.ts';

/** Some 0.3 s on a laptop, a second or two on a slow phone. */
export const lockedBy = async (pin: string): Promise<string> =>
  bytesToBase64(await lockWithPassphrase(crypto.getRandomValues(new Uint8Array(16)), pin));

/** One try at a time, in whichever tab, so that none is judged before it was counted. */
export function tryPin(pin: string): Promise<'right' | 'wrong' | 'wait'> {
  return navigator.locks.request('minga.lock', async () => {
    const record = storedLock();
    if (record === null) return 'right';
    const now = Date.now();
    if (waitLeft(record, now) > 0) return 'wait';
    // Counted first: closing the app while it is judged must not make a try free.
    const counted: LockRecord = { ...record, wrong: record.wrong + 1, triedAt: now };
    keepLock(counted);
    const opened = await unlockWithPassphrase(base64ToBytes(record.pin), pin);
    if (!opened.ok) return 'wrong';
    keepLock({ ...counted, wrong: 0 });
    return 'right';
  });
}
