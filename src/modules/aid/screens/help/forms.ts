/** Fetched together. */
export { ThanksSheet } from './ThanksSheet.tsx';
export { WordsSheet } from './WordsSheet.tsx';
