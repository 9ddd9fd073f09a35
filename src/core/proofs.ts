import type { Entry, InnerProof } from './entry.ts';
import type { Registry } from './module.ts';

/** The signatures inside a payload, as its kind declares them; none for a kind this version does not know. */
export const proofsOf =
  (registry: Registry) =>
  (entry: Entry): readonly InnerProof[] => {
    const kind = registry.kinds.get(entry.kind);
    if (kind?.proofs === undefined) return [];
    const payload = kind.decode(entry.payload);
    return payload.ok ? kind.proofs(payload.value, entry) : [];
  };
