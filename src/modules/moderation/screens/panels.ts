/** What stands on other pages, fetched when one of them is opened. */
export { EntryNote } from './panels/EntryNote.tsx';
export { ListingPanel } from './panels/ListingPanel.tsx';
export { MemberPanel } from './panels/MemberPanel.tsx';
