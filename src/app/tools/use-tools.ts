import type { ComponentType } from 'react';
import { moduleScreens } from '../../modules/screens.ts';
import type { HelpPicture, ToolWords } from '../../view/module-screens.ts';
import { useModuleParts } from '../frame/module-parts.ts';

/** What a group may do without, by the names in the books. */
export const toolNames: readonly string[] = [...new Set(moduleScreens.flatMap(({ tool }) => tool ?? []))];

/** By the name of the module whose it is. */
type ToolChoice = { readonly name: string; readonly Choice: ComponentType };

export type Tool = ToolWords & {
  readonly id: string;
  readonly picture: HelpPicture;
  readonly choices: readonly ToolChoice[];
};

/** Each tool in the reader's words, in the order of the modules that present them. Suspends as `useModuleParts` does. */
export function useTools(): readonly Tool[] {
  const all = useModuleParts();
  return all.flatMap(({ tool, asTool }) => {
    if (tool === null || asTool === undefined) return [];
    const choices = all.flatMap(({ name, ToolChoice: Choice, ...of }) =>
      of.tool === tool && Choice !== undefined ? [{ name, Choice }] : [],
    );
    // biome-ignore lint/correctness/useHookAtTopLevel: the tools are the same in the same order at every render
    return [{ id: tool, picture: asTool.picture, choices, ...asTool.useWords() }];
  });
}
