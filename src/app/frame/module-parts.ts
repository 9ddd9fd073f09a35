import { use } from 'react';
import { moduleScreens } from '../../modules/screens.ts';
import type { ModuleParts } from '../../view/module-screens.ts';

export type NamedParts = ModuleParts & { readonly name: string };

let loading: Promise<readonly NamedParts[]> | null = null;

/** What each module adds to the app's own screens, in the modules' order. Suspends until their files are there. */
export function useModuleParts(): readonly NamedParts[] {
  loading ??= Promise.all(moduleScreens.map(async ({ name, parts }) => ({ name, ...(await parts()) })));
  return use(loading);
}
