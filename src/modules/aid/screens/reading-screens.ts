/** Fetched together: whoever opens the list opens a help next. */
export { HelpScreen } from './help/HelpScreen.tsx';
export { HelpsScreen } from './list/HelpsScreen.tsx';
