/** Fetched together. */
export { AppealSheet } from './AppealSheet.tsx';
export { DecideSheet } from './DecideSheet.tsx';
