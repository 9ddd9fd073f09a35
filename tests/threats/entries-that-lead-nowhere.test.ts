import type { VerifiedEntry } from '../../src/core/entry.ts';
import type { EntryId } from '../../src/core/ids.ts';
import { emptyLog } from '../../src/core/log.ts';
import { letWait, maxWaiting, maxWaitingBytes } from '../../src/core/waiting.ts';
import { foundingPhone } from '../core/cast.ts';
import { threat } from './support/threat.ts';

const absent = 'ab'.repeat(32) as EntryId;
const spare = 5;

/** As far as waiting goes, an entry is its id and its length. */
function flood(): VerifiedEntry[] {
  const one = foundingPhone('mallory').make('note', {}, { prev: absent, seq: 9 });
  return Array.from({ length: maxWaiting + spare }, (_, at) => ({
    ...one,
    entry: { ...one.entry, id: at.toString(16).padStart(64, '0') as EntryId },
  }));
}

threat<{ readonly entries: number; readonly bytes: number }>('A flood of entries that lead nowhere', {
  attack: (most) => {
    const log = emptyLog();
    for (const each of flood()) letWait(log, each, [absent], most);
    return log.waiting.size > maxWaiting;
  },
  defence: { entries: maxWaiting, bytes: maxWaitingBytes },
  takenOut: { entries: Number.POSITIVE_INFINITY, bytes: Number.POSITIVE_INFINITY },
});
