/** Fetched together: whoever opens the list opens a decision next, and its vote. */
export { BallotScreen } from './ballot/BallotScreen.tsx';
export { DecisionScreen } from './decision/DecisionScreen.tsx';
export { DecisionsScreen } from './list/DecisionsScreen.tsx';
