/** What is filled in. */
export { LimitScreen } from './limit/LimitScreen.tsx';
export { NameScreen } from './open/NameScreen.tsx';
export { OpenScreen } from './open/OpenScreen.tsx';
export { PinScreen } from './pin/PinScreen.tsx';
export { WriteScreen } from './write/WriteScreen.tsx';
