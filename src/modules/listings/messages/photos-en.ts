/** Photos of what is on the list. */
export const photos = {
  photos: 'Photos',
  photosHint: 'Up to three. They are made small on this phone.',
  photosFull: 'There is room for three photos.',
  addPhoto: 'Add a photo',
  addAnotherPhoto: 'Add another photo',
  removePhoto: 'Remove the photo',
  removePhotoAt: 'Remove photo {at}',
  photoFault: 'This picture cannot be opened here. Choose another one.',
  photoAt: '{title}, photo {at} of {of}',
  showPhotos: '{count, plural, one {Show the photo} other {Show # photos}} ({size} kB)',
  photoUnreachable: 'The photo is not on this phone, and no other can be asked now. Try again when there is a network.',
  photoNotThere: 'The photo is still on its owner’s phone. Try again later.',
  photoUnsound: 'This photo cannot be shown.',
} as const satisfies Record<string, string>;
