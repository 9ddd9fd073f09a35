/** Fetched together. */
export { DealScreen } from './deal/DealScreen.tsx';
export { BetweenScreen } from './flows/BetweenScreen.tsx';
export { DealsScreen } from './list/DealsScreen.tsx';
