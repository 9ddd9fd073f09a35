import { use } from 'react';
import { moduleScreens } from '../../modules/screens.ts';
import type { ModuleParts } from '../../view/module-screens.ts';

export type NamedParts = ModuleParts & { readonly name: string };

let fetched: readonly NamedParts[] | null = null;
let shown: Promise<readonly NamedParts[]> | null = null;

/** What each module adds to the app's own screens, in the modules' order. Rejects when a file of theirs can't be had. */
export async function fetchModuleParts(): Promise<readonly NamedParts[]> {
  fetched = await Promise.all(moduleScreens.map(async ({ name, parts }) => ({ name, ...(await parts()) })));
  return fetched;
}

/**
 * Suspends until their files are there, and not for a moment longer: Home would be drawn without Pay first. It is the same
 * promise for as long as the page lives, asked for at every call: React runs a component that suspended here again, and
 * breaks off when this hook is not among those that follow.
 */
export function useModuleParts(): readonly NamedParts[] {
  shown ??= fetched === null ? fetchModuleParts() : settled(fetched);
  return use(shown);
}

/** Marked as React marks what it has waited for, so that it does not wait for this. */
const settled = <T>(value: T): Promise<T> => Object.assign(Promise.resolve(value), { status: 'fulfilled', value });
