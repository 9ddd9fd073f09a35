/** A file of its own, fetched where a vote is taken at a meeting. */
export { AtMeetings } from './AtMeetings.tsx';
export { PaperCards } from './PaperCards.tsx';
