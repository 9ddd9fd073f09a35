/** What is filled in. */
export { MarksScreen } from './marks/MarksScreen.tsx';
export { DetailsScreen } from './write/DetailsScreen.tsx';
