/** Fetched together. */
export { DealScreen } from './deal/DealScreen.tsx';
export { DealsScreen } from './list/DealsScreen.tsx';
