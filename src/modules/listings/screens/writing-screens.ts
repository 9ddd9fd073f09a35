/** What is filled in, and what is printed. */
export { WallScreen } from './print/WallScreen.tsx';
export { ChangeScreen } from './write/ChangeScreen.tsx';
export { NewScreen } from './write/NewScreen.tsx';
