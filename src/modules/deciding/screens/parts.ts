/** What deciding adds to the app's own screens. */
import type { ModuleParts } from '../../../view/module-screens.ts';
import { asTool } from './as-tool.ts';
import { errandParts } from './errand-parts.ts';
import { HomePanel } from './HomePanel.tsx';
import { MoreItems } from './MoreItems.tsx';
import { outcomeErrands } from './outcome-errands.ts';
import { useRefusal } from './use-refusal.ts';

export const decidingParts: ModuleParts = {
  HomePanel,
  MoreItems,
  asTool,
  errands: { ...errandParts, ...outcomeErrands },
  held: {},
  useRefusal,
};
