/** What texts add to the app's own screens. */

import { lazy } from 'react';
import type { ModuleParts } from '../../../view/module-screens.ts';
import { asTool } from './as-tool.ts';
import { editorsRule } from './editors-rule.ts';
import { MoreItems } from './MoreItems.tsx';
import { useRefusal } from './use-refusal.ts';

export const textsParts: ModuleParts = {
  asTool,
  MoreItems,
  rules: [editorsRule],
  SharedText: lazy(async () => ({ default: (await import('./SharedText.tsx')).SharedText })),
  errands: {},
  held: {},
  useRefusal,
};
