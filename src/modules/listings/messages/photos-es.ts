/** Photos of what is on the list. */
import type { photos as en } from './photos-en.ts';

export const photos = {
  photos: 'Fotos',
  photosHint: 'Hasta tres. Se hacen pequeñas en este teléfono.',
  photosFull: 'Caben tres fotos.',
  addPhoto: 'Añadir una foto',
  addAnotherPhoto: 'Añadir otra foto',
  removePhoto: 'Quitar la foto',
  removePhotoAt: 'Quitar la foto {at}',
  photoFault: 'Esta imagen no se puede abrir aquí. Elige otra.',
  photoAt: '{title}, foto {at} de {of}',
  showPhotos: '{count, plural, one {Ver la foto} many {Ver # de fotos} other {Ver # fotos}} ({size} kB)',
  photoUnreachable:
    'La foto no está en este teléfono y ahora no se puede pedir a ninguno. Inténtalo otra vez cuando haya red.',
  photoNotThere: 'La foto sigue en el teléfono de su dueño. Inténtalo otra vez más tarde.',
  photoUnsound: 'Esta foto no se puede mostrar.',
} satisfies Record<keyof typeof en, string>;
