/** What threads add to the app's own screens. */
import { lazy } from 'react';
import type { ModuleParts } from '../../../view/module-screens.ts';
import { errandParts } from './errand-parts.ts';
import { useRefusal } from './use-refusal.ts';

export const threadsParts: ModuleParts = {
  Discussion: lazy(async () => ({ default: (await import('./Discussion.tsx')).Discussion })),
  errands: errandParts,
  held: {},
  useRefusal,
};
