import type { Entry } from '../../core/entry.ts';
import type { Log } from '../../core/log.ts';

/**
 * Whether this phone holds what says that an entry without a signature is its author's: the entry itself, or the one after
 * it in its chain, which waits for it. (protocol §12)
 */
export function isVouched({ nodes, wanted, waiting }: Log, { id, device, seq }: Entry): boolean {
  if (nodes.has(id)) return true;
  return [...(wanted.get(id) ?? [])].some((later) => {
    const entry = waiting.get(later)?.entry;
    return entry?.prev === id && entry.device === device && entry.seq === seq + 1;
  });
}
