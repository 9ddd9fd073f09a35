import type { Commands } from '../../../../view/view-types.ts';
import type { Help } from '../help-view.ts';

/** Which help, and for whom this phone speaks in it where it may speak for either. */
export type About = Commands['aid.done'];
export type ActProps = { readonly help: Help; readonly about: About };
