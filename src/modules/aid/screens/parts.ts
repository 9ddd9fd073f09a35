/** What mutual aid adds to the app's own screens. The tool itself is presented by the listings. */
import { lazy } from 'react';
import type { ModuleParts } from '../../../view/module-screens.ts';
import { errandParts } from './errand-parts.ts';
import { HomePanel } from './home/HomePanel.tsx';
import { MatchingChoice } from './home/MatchingChoice.tsx';
import { MoreItems } from './home/MoreItems.tsx';
import { matchingRule } from './home/matching-rule.ts';
import { listingQuestions } from './listing-questions.ts';
import { useRefusal } from './use-refusal.ts';

const panels = () => import('./panels.ts');

export const aidParts: ModuleParts = {
  HomePanel,
  MoreItems,
  ListingPanel: lazy(async () => ({ default: (await panels()).ListingPanel })),
  MemberPanel: lazy(async () => ({ default: (await panels()).MemberPanel })),
  ToolChoice: MatchingChoice,
  rules: [matchingRule],
  listingQuestions,
  errands: errandParts,
  held: {},
  useRefusal,
};
