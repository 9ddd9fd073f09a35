/** What other modules do about a decision: its support. As with listings (`listing-panels.ts`), the module that shows it knows none of them. */
import { type ComponentType, createContext, useContext } from 'react';
import type { EntryId } from '../core/ids.ts';

type DecisionPanels = ComponentType<{ readonly decision: EntryId }>;

const PanelsContext = createContext<DecisionPanels>(() => null);

export const DecisionPanelsProvider = PanelsContext.Provider;

/** A component, for the page of one decision. */
export const useDecisionPanels = (): DecisionPanels => useContext(PanelsContext);
