import type { NameAndPhoto } from '../../view/view-types.ts';

/** Before anything is written. */
export const nobodyYet: NameAndPhoto = { name: '', photo: null };
