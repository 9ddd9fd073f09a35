/** What governing adds to the app's own screens. */
import { lazy } from 'react';
import type { ModuleParts } from '../../../view/module-screens.ts';
import { ChangeWords } from './changes/ChangeWords.tsx';
import { coordinatorRole } from './coordinators/coordinator-role.ts';
import { errandParts } from './errand-parts.ts';
import { HomePanel } from './home/HomePanel.tsx';
import { MoreItems } from './home/MoreItems.tsx';
import { MemberPanel } from './MemberPanel.tsx';
import { useRefusal } from './use-refusal.ts';

export const governingParts: ModuleParts = {
  HomePanel,
  MemberPanel,
  MoreItems,
  ChangeWords,
  RuleFields: lazy(async () => ({ default: (await import('./changes/RuleFields.tsx')).RuleFields })),
  roles: [coordinatorRole],
  errands: errandParts,
  held: {},
  useRefusal,
};
