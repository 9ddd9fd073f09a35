/** What stands on other pages, fetched when one of them is opened. */
export { AccountPanel } from './AccountPanel.tsx';
export { ListingPanel } from './ListingPanel.tsx';
