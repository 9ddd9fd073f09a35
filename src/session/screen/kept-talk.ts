import type { GroupId } from '../../core/ids.ts';

/** The setting under which lies what a talk by screen and camera left behind: sealed, as it was shown. */
export const talkKeptUnder = (group: GroupId): string => `screen/${group}`;
