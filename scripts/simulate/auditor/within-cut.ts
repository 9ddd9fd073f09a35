/** What lies in a checkpoint's cut. (protocol §8) */
import type { Audit } from './audit.ts';
import { idsIn, type Reading } from './reading.ts';

/** Every entry within a checkpoint's cut. */
export function withinCut(audit: Audit, checkpoint: Reading): ReadonlySet<string> {
  return audit.once('within cut', checkpoint.id, () => {
    const ends = idsIn(checkpoint.payload['refs']).flatMap((id) => audit.reading(id) ?? []);
    return new Set(ends.flatMap((end) => [...audit.before(end), end].map(({ id }) => id)));
  });
}
