/** What is filled in. */
export { DetailsScreen } from './write/DetailsScreen.tsx';
