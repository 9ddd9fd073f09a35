/** Fetched together. */
export { BoardScreen } from './BoardScreen.tsx';
export { DecisionPanel } from './DecisionPanel.tsx';
export { SupportScreen } from './SupportScreen.tsx';
