import type { GroupId } from '../../core/ids.ts';

/** The setting under which lie the PINs of accounts that this phone keeps in a group. */
export const pinsKeptUnder = (group: GroupId): string => `pins/${group}`;
