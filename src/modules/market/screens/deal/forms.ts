/** Fetched together. */
export { PartSheet } from './PartSheet.tsx';
export { RateSheet } from './RateSheet.tsx';
export { ReasonSheet } from './ReasonSheet.tsx';
export { ReplySheet } from './ReplySheet.tsx';
