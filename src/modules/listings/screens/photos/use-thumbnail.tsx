import type { ReactNode } from 'react';
import type { Attachment } from '../../../../core/attachments.ts';
import { Thumbnail } from '../../../../ui/pictures/Picture.tsx';
import { useAttachments } from '../../../../view/attachments/use-attachments.ts';

/** The first of them, once it is on this phone. */
export function useThumbnail(photos: readonly Attachment[]): ReactNode | undefined {
  const photo = useAttachments(photos.slice(0, 1))?.shown[0]?.content ?? null;
  return photo === null ? undefined : <Thumbnail photo={photo} />;
}
