/** Whether a chain may still speak. (protocol §5, §6) */
import type { Audit } from './audit.ts';
import { type Cutoff, cutoffsKnown, isAbout } from './cutoffs.ts';
import { heardAt, proofsAgainst } from './knowledge.ts';
import type { Reading } from './reading.ts';

export function closes(entry: Reading, audit: Audit): boolean {
  const heard = heardAt(audit, entry);
  if (heard.size === 0) return false;
  if (proofsAgainst(audit, heard, entry.device).length > 0) return true;
  // Who opens a chain is of no member yet.
  return cutoffsKnown(audit, heard)
    .filter((cutoff) => !refuses(audit, entry, cutoff))
    .some((cutoff) => isAbout(cutoff, entry.device, audit.memberOf(entry)));
}

/** A device that was let in wrongly does not silence the one that can say so. */
const refuses = (audit: Audit, { kind, payload }: Reading, { entry }: Cutoff): boolean =>
  kind === 'device.veto' && entry.kind !== 'enact' && audit.reading(payload['ref'])?.device === entry.device;
