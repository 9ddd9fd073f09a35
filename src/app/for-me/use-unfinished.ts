import type { UnfinishedPart } from '../../view/module-screens.ts';
import { useModuleParts } from '../frame/module-parts.ts';

/** What was begun on this phone and lies half done, of every module; each under an id of its own. */
export function useUnfinished(): readonly UnfinishedPart[] {
  return useModuleParts().flatMap(({ name, useUnfinished: useOwn }) => {
    // biome-ignore lint/correctness/useHookAtTopLevel: the modules are the same in the same order at every render
    const parts = useOwn?.() ?? [];
    return parts.map((part) => ({ ...part, id: `${name} ${part.id}` }));
  });
}
