import { moduleScreens } from '../../modules/screens.ts';
import type { HelpPicture, ToolWords } from '../../view/module-screens.ts';
import { useModuleParts } from '../frame/module-parts.ts';

/** What a group may do without, by the names in the books. */
export const toolNames: readonly string[] = [...new Set(moduleScreens.flatMap(({ tool }) => tool ?? []))];

export type Tool = ToolWords & { readonly id: string; readonly picture: HelpPicture };

/** Each tool in the reader's words, in the order of the modules that present them. Suspends as `useModuleParts` does. */
export const useTools = (): readonly Tool[] =>
  useModuleParts().flatMap(({ tool, asTool }) => {
    if (tool === null || asTool === undefined) return [];
    // biome-ignore lint/correctness/useHookAtTopLevel: the tools are the same in the same order at every render
    return [{ id: tool, picture: asTool.picture, ...asTool.useWords() }];
  });
