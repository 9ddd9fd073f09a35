import type { Refusal } from '../../core/module.ts';
import { useModuleParts } from './module-parts.ts';

/** One sentence for a refusal or a rejected entry, from whichever module knows the code; `null` when none does. */
export function useRefusal(): (refusal: Refusal) => string | null {
  // biome-ignore lint/correctness/useHookAtTopLevel: the modules are the same in the same order at every render
  const sentences = useModuleParts().map((parts) => parts.useRefusal?.());
  return (refusal) => {
    for (const sentence of sentences) {
      const said = sentence?.(refusal);
      if (said) return said;
    }
    return null;
  };
}
