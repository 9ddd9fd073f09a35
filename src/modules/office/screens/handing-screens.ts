/** What is seldom used: an account goes to another phone. Codes and the camera come with it. */
export { HandOverScreen } from './hand-over/HandOverScreen.tsx';
export { MyCodeScreen } from './hand-over/MyCodeScreen.tsx';
export { PassOnScreen } from './hand-over/PassOnScreen.tsx';
export { OwnerScreen } from './owner/OwnerScreen.tsx';
