export { MeetingsScreen } from './MeetingsScreen.tsx';
export { MeetingScreen } from './meeting/MeetingScreen.tsx';
export { NewScreen } from './NewScreen.tsx';
