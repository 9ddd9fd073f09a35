/** What other modules do about a decision: its support. */
import type { EntryId } from '../core/ids.ts';
import { placeFor } from './place-for.ts';

/** For the page of one decision. */
export const { Filled: DecisionPanelsProvider, usePlace: useDecisionPanels } = placeFor<{
  readonly decision: EntryId;
}>();
