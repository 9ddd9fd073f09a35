/** What is looked at from day to day, fetched together. */
export { AccountScreen } from './account/AccountScreen.tsx';
export { HelpersScreen } from './helpers/HelpersScreen.tsx';
export { KeptScreen } from './list/KeptScreen.tsx';
export { WrittenScreen } from './written/WrittenScreen.tsx';
