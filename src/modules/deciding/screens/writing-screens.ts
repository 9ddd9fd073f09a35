/** What is filled in. */
export { StartScreen } from './start/StartScreen.tsx';
export { ChangeScreen } from './write/ChangeScreen.tsx';
export { NewScreen } from './write/NewScreen.tsx';
