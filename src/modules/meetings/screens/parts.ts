/** What meetings add to the app's own screens. */
import type { ModuleParts } from '../../../view/module-screens.ts';
import { asTool } from './as-tool.ts';
import { MoreItems } from './MoreItems.tsx';
import { useRefusal } from './use-refusal.ts';

export const meetingsParts: ModuleParts = { asTool, MoreItems, errands: {}, held: {}, useRefusal };
