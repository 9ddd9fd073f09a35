/** Photos of what is on the list. */
import type { photos as en } from './photos-en.ts';

export const photos = {
  photos: 'صور',
  photosHint: 'ثلاث على الأكثر. تُصغَّر على هذا الهاتف.',
  photosFull: 'يتسع المكان لثلاث صور.',
  addPhoto: 'أضف صورة',
  addAnotherPhoto: 'أضف صورة أخرى',
  removePhoto: 'أزل الصورة',
  removePhotoAt: 'أزل الصورة {at}',
  photoFault: 'لا يمكن فتح هذه الصورة هنا. اختر غيرها.',
  photoAt: '{title}، الصورة {at} من {of}',
  showPhotos:
    '{count, plural, zero {اعرض الصور} one {اعرض الصورة} two {اعرض الصورتين} few {اعرض # صور} many {اعرض # صورة} other {اعرض # صورة}} ({size} كيلوبايت)',
  photoUnreachable: 'الصورة ليست على هذا الهاتف، ولا يمكن طلبها من غيره الآن. حاول مرة أخرى حين تتوفر شبكة.',
  photoNotThere: 'الصورة ما زالت على هاتف صاحبها. حاول مرة أخرى لاحقًا.',
  photoUnsound: 'لا يمكن عرض هذه الصورة.',
} satisfies Record<keyof typeof en, string>;
