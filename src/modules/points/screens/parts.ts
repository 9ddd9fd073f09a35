/** What support points add to the app's own screens. */
import { lazy } from 'react';
import type { ModuleParts } from '../../../view/module-screens.ts';
import { asTool } from './as-tool.ts';
import { MoreItems } from './MoreItems.tsx';
import { useRefusal } from './use-refusal.ts';

export const pointsParts: ModuleParts = {
  asTool,
  MoreItems,
  DecisionPanel: lazy(async () => ({ default: (await import('./support-screens.ts')).DecisionPanel })),
  errands: {},
  held: {},
  useRefusal,
};
