/** Fetched together. */
export { CriteriaScreen } from './CriteriaScreen.tsx';
export { MarksScreen } from './MarksScreen.tsx';
