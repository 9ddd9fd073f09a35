/** For the screens, which know only types of the core. */
export { groupWordOf } from '../../core/membership/word-shape.ts';
