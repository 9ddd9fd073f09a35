/** What is filled in. */
export { AskKeepersScreen } from './common/AskKeepersScreen.tsx';
export { AskPayScreen } from './common/AskPayScreen.tsx';
export { LimitScreen } from './limit/LimitScreen.tsx';
export { NameScreen } from './open/NameScreen.tsx';
export { OpenScreen } from './open/OpenScreen.tsx';
export { PinScreen } from './pin/PinScreen.tsx';
export { WriteScreen } from './write/WriteScreen.tsx';
