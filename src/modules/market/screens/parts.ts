/** What deals add to the app's own screens. The tool itself is presented by the listings. */
import { lazy } from 'react';
import type { ModuleParts } from '../../../view/module-screens.ts';
import { errandParts } from './errand-parts.ts';
import { MoreItems } from './MoreItems.tsx';
import { useRefusal } from './use-refusal.ts';

const panels = () => import('./panels.ts');

export const marketParts: ModuleParts = {
  MoreItems,
  // Forms and feedback: nobody needs them on Home.
  ListingPanel: lazy(async () => ({ default: (await panels()).ListingPanel })),
  MemberPanel: lazy(async () => ({ default: (await panels()).MemberPanel })),
  EntryNote: lazy(async () => ({ default: (await panels()).EntryNote })),
  AccountPanel: lazy(async () => ({ default: (await panels()).AccountPanel })),
  errands: errandParts,
  held: {},
  useRefusal,
};
