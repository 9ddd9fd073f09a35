/** A file of its own: six ways of voting, and six ways of showing what came of it. */
export { BallotScreen } from './ballot/BallotScreen.tsx';
