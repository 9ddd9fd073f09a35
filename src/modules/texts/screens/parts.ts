/** What texts add to the app's own screens. */
import type { ModuleParts } from '../../../view/module-screens.ts';
import { MoreItems } from './MoreItems.tsx';
import { useRefusal } from './use-refusal.ts';

export const textsParts: ModuleParts = { MoreItems, errands: {}, held: {}, useRefusal };
