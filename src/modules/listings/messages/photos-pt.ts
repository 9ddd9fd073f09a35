/** Photos of what is on the list. */
import type { photos as en } from './photos-en.ts';

export const photos = {
  photos: 'Fotos',
  photosHint: 'Até três. Elas ficam pequenas neste celular.',
  photosFull: 'Cabem três fotos.',
  addPhoto: 'Acrescentar uma foto',
  addAnotherPhoto: 'Acrescentar outra foto',
  removePhoto: 'Tirar a foto',
  removePhotoAt: 'Tirar a foto {at}',
  photoFault: 'Esta imagem não pode ser aberta aqui. Escolha outra.',
  photoAt: '{title}, foto {at} de {of}',
  showPhotos: '{count, plural, one {Ver a foto} many {Ver # de fotos} other {Ver # fotos}} ({size} kB)',
  photoUnreachable:
    'A foto não está neste celular, e agora não dá para pedir a nenhum outro. Tente de novo quando houver rede.',
  photoNotThere: 'A foto ainda está no celular do dono. Tente de novo mais tarde.',
  photoUnsound: 'Esta foto não pode ser mostrada.',
} satisfies Record<keyof typeof en, string>;
