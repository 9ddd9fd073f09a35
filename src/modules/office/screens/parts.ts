/** What the office adds to the app's own screens. */
import { lazy } from 'react';
import type { ModuleParts } from '../../../view/module-screens.ts';
import { asTool } from './as-tool.ts';
import { errandParts } from './errand-parts.ts';
import { helperRole } from './helpers/helper-role.ts';
import { MemberPanel } from './home/MemberPanel.tsx';
import { MoreItems } from './home/MoreItems.tsx';
import { useRefusal } from './use-refusal.ts';
import { agreeHeld } from './written/agree-held.ts';

export const officeParts: ModuleParts = {
  MemberPanel,
  MoreItems,
  EntryNote: lazy(async () => ({ default: (await import('./account/EntryNote.tsx')).EntryNote })),
  asTool,
  roles: [helperRole],
  errands: errandParts,
  held: { 'office.countersign': agreeHeld },
  useRefusal,
};
