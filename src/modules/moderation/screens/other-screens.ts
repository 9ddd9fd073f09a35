/** Fetched together. (decisions/0018) */
export { ModeratorsScreen } from './moderators/ModeratorsScreen.tsx';
export { ReportScreen } from './report/ReportScreen.tsx';
