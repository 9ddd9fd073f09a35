import type { ReactNode } from 'react';
import type { Attachment } from '../../../../core/attachments.ts';
import { Thumbnail } from '../../../../ui/pictures/Picture.tsx';
import { usePhotos } from '../../../../view/attachments/use-photos.ts';

/** The first of them, once it is on this phone. */
export function useThumbnail(photos: readonly Attachment[]): ReactNode | undefined {
  const photo = usePhotos(photos.slice(0, 1))?.shown[0]?.photo ?? null;
  return photo === null ? undefined : <Thumbnail photo={photo} />;
}
