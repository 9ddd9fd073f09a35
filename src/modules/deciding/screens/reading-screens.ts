/** Fetched together: whoever opens the list opens a decision next. */
export { DecisionScreen } from './decision/DecisionScreen.tsx';
export { DecisionsScreen } from './list/DecisionsScreen.tsx';
