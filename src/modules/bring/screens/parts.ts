/** What bringing books adds to the app's own screens. */
import type { ModuleParts } from '../../../view/module-screens.ts';
import { FirstStep, ToBring } from './ToBring.tsx';
import { useRefusal } from './use-refusal.ts';

export const bringParts: ModuleParts = { FirstStep, MoreItems: ToBring, errands: {}, held: {}, useRefusal };
