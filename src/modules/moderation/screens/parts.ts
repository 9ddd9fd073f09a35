/** What moderation adds to the app's own screens. */
import { lazy } from 'react';
import type { ModuleParts } from '../../../view/module-screens.ts';
import { errandParts } from './errand-parts.ts';
import { MoreItems } from './MoreItems.tsx';
import { moderatorRole } from './moderators/moderator-role.ts';
import { useRefusal } from './use-refusal.ts';

const panels = () => import('./panels.ts');

export const moderationParts: ModuleParts = {
  MoreItems,
  ListingPanel: lazy(async () => ({ default: (await panels()).ListingPanel })),
  MemberPanel: lazy(async () => ({ default: (await panels()).MemberPanel })),
  EntryNote: lazy(async () => ({ default: (await panels()).EntryNote })),
  roles: [moderatorRole],
  errands: errandParts,
  held: {},
  useRefusal,
};
