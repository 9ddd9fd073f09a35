/** What belonging adds to the app's own screens. */
import type { ModuleParts } from '../../../view/module-screens.ts';
import { errandParts } from './errand-parts.ts';
import { MemberPanel } from './MemberPanel.tsx';
import { MoreItems } from './MoreItems.tsx';
import { useRefusal } from './use-refusal.ts';

export const belongingParts: ModuleParts = { MemberPanel, MoreItems, errands: errandParts, held: {}, useRefusal };
