/** What marks add to the app's own screens. The tool itself is presented by the listings. */
import { lazy } from 'react';
import type { ModuleParts } from '../../../view/module-screens.ts';
import { criteriaRule } from './criteria-rule.ts';
import { MoreItems } from './MoreItems.tsx';
import { RulesLinks } from './RulesLinks.tsx';
import { useRefusal } from './use-refusal.ts';

const panels = () => import('./panels.ts');

export const marksParts: ModuleParts = {
  MoreItems,
  ListingPanel: lazy(async () => ({ default: (await panels()).ListingPanel })),
  AccountPanel: lazy(async () => ({ default: (await panels()).AccountPanel })),
  ToolChoice: RulesLinks,
  rules: [criteriaRule],
  errands: {},
  held: {},
  useRefusal,
};
