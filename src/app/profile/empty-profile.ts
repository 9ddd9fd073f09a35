import type { ProfileView } from '../../view/view-types.ts';

export const emptyProfile: ProfileView = { name: '', photo: null, contact: '' };
