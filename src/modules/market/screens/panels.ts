/** What stands on other pages, fetched when one of them is opened. */
export { AccountPanel } from './flows/AccountPanel.tsx';
export { ListingPanel } from './listing/ListingPanel.tsx';
export { MemberPanel } from './member/MemberPanel.tsx';
export { EntryNote } from './movement/EntryNote.tsx';
