import { use } from 'react';
import { moduleScreens } from '../../modules/screens.ts';
import type { ModuleParts } from '../../view/module-screens.ts';

export type NamedParts = ModuleParts & { readonly name: string };

let loading: Promise<readonly NamedParts[]> | null = null;
let loaded: readonly NamedParts[] | null = null;

/** What each module adds to the app's own screens, in the modules' order. What could not be had is asked for anew. */
export async function fetchModuleParts(): Promise<readonly NamedParts[]> {
  loaded = await Promise.all(moduleScreens.map(async ({ name, parts }) => ({ name, ...(await parts()) })));
  return loaded;
}

function waitForParts(): Promise<readonly NamedParts[]> {
  loading ??= fetchModuleParts().catch((problem: unknown) => {
    loading = null;
    throw problem;
  });
  return loading;
}

/** Suspends until their files are there, and not for a moment longer: Home would be drawn without Pay first. */
export const useModuleParts = (): readonly NamedParts[] => loaded ?? use(waitForParts());
