/** Photos of what is on the list. */
import type { photos as en } from './photos-en.ts';

export const photos = {
  photos: 'Picha',
  photosHint: 'Hadi tatu. Zinafanywa ndogo kwenye simu hii.',
  photosFull: 'Kuna nafasi ya picha tatu.',
  addPhoto: 'Ongeza picha',
  addAnotherPhoto: 'Ongeza picha nyingine',
  removePhoto: 'Ondoa picha',
  removePhotoAt: 'Ondoa picha ya {at}',
  photoFault: 'Picha hii haifunguki hapa. Chagua nyingine.',
  photoAt: '{title}, picha {at} kati ya {of}',
  showPhotos: '{count, plural, one {Onyesha picha} other {Onyesha picha #}} (kB {size})',
  photoUnreachable:
    'Picha haipo kwenye simu hii, na sasa hakuna simu nyingine ya kuombwa. Jaribu tena kukiwa na mtandao.',
  photoNotThere: 'Picha bado iko kwenye simu ya mwenyewe. Jaribu tena baadaye.',
  photoUnsound: 'Picha hii haiwezi kuonyeshwa.',
} satisfies Record<keyof typeof en, string>;
