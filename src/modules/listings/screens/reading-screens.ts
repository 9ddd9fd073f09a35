/** What is looked at from day to day, fetched together. */
export { InterestsScreen } from './interests/InterestsScreen.tsx';
export { MarketScreen } from './list/MarketScreen.tsx';
export { ListingScreen } from './listing/ListingScreen.tsx';
