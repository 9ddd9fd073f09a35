/** Photos of what is on the list. */
import type { photos as en } from './photos-en.ts';

export const photos = {
  photos: 'Photos',
  photosHint: 'Trois au plus. Elles sont réduites sur ce téléphone.',
  photosFull: 'Il y a place pour trois photos.',
  addPhoto: 'Ajouter une photo',
  addAnotherPhoto: 'Ajouter une autre photo',
  removePhoto: 'Retirer la photo',
  removePhotoAt: 'Retirer la photo {at}',
  photoFault: 'Cette image ne s’ouvre pas ici. Choisissez-en une autre.',
  photoAt: '{title}, photo {at} sur {of}',
  showPhotos: '{count, plural, one {Voir la photo} many {Voir # de photos} other {Voir # photos}} ({size} ko)',
  photoUnreachable:
    'La photo n’est pas sur ce téléphone, et aucun autre n’est joignable. Essayez à nouveau quand il y aura du réseau.',
  photoNotThere: 'La photo est encore sur le téléphone de son auteur. Essayez à nouveau plus tard.',
  photoUnsound: 'Cette photo ne peut pas être montrée.',
} satisfies Record<keyof typeof en, string>;
