/** What texts add to the app's own screens. */

import { lazy } from 'react';
import type { ModuleParts } from '../../../view/module-screens.ts';
import { asTool } from './as-tool.ts';
import { MoreItems } from './MoreItems.tsx';
import { useRefusal } from './use-refusal.ts';

export const textsParts: ModuleParts = {
  asTool,
  MoreItems,
  SharedText: lazy(async () => ({ default: (await import('./SharedText.tsx')).SharedText })),
  errands: {},
  held: {},
  useRefusal,
};
