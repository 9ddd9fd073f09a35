import { use } from 'react';
import { moduleScreens } from '../../modules/screens.ts';
import type { ModuleParts, ModuleScreens } from '../../view/module-screens.ts';
import { useGroup } from '../../view/stores.ts';
import { isToolOn } from '../../view/tools.ts';
import type { GroupView } from '../../view/view-types.ts';

export type NamedParts = ModuleParts & {
  readonly name: string;
  /** The tool that these parts go out of sight with; `null`: they stand always. */
  readonly tool: string | null;
};

let fetched: readonly NamedParts[] | null = null;
let shown: Promise<readonly NamedParts[]> | null = null;

/** What each module adds to the app's own screens, in the modules' order. Rejects when a file of theirs can't be had. */
export async function fetchModuleParts(): Promise<readonly NamedParts[]> {
  fetched = await Promise.all(moduleScreens.map(named));
  return fetched;
}

const named = async ({ name, tool, parts }: ModuleScreens): Promise<NamedParts> => ({
  name,
  tool: tool ?? null,
  ...(await parts()),
});

/**
 * Suspends until their files are there, and not for a moment longer: Home would be drawn without Pay first. It is the same
 * promise for as long as the page lives, asked for at every call: React runs a component that suspended here again, and
 * breaks off when this hook is not among those that follow.
 *
 * These are the parts of all tools: of one that is off, something may still wait to be answered, or can be undone.
 */
export function useModuleParts(): readonly NamedParts[] {
  shown ??= fetched === null ? fetchModuleParts() : settled(fetched);
  return use(shown);
}

/** Only of tools that the group uses: for whatever leads to a tool, or invites to do something with it. */
export function useUsedParts(): readonly NamedParts[] {
  return usedIn(useGroup(), useModuleParts());
}

export const usedIn = (group: Pick<GroupView, 'toolsOff'>, parts: readonly NamedParts[]): readonly NamedParts[] =>
  parts.filter(({ tool }) => tool === null || isToolOn(group, tool));

/** Marked as React marks what it has waited for, so that it does not wait for this. */
const settled = <T>(value: T): Promise<T> => Object.assign(Promise.resolve(value), { status: 'fulfilled', value });
