/** What belonging adds to the app's own screens. */
import type { ModuleParts } from '../../../view/module-screens.ts';
import { errandParts } from './errand-parts.ts';
import { MeItems } from './MeItems.tsx';
import { MemberPanel } from './MemberPanel.tsx';
import { useRefusal } from './use-refusal.ts';

export const belongingParts: ModuleParts = { MemberPanel, MeItems, errands: errandParts, held: {}, useRefusal };
