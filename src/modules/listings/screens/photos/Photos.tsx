import { IconPhotoDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Attachment } from '../../../../core/attachments.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { Picture, Pictures } from '../../../../ui/pictures/Picture.tsx';
import { useAttachments } from '../../../../view/attachments/use-attachments.ts';
import { listingsMessages } from '../../messages/catalog.ts';

const whyNot: Readonly<Record<string, 'photoUnreachable' | 'photoNotThere'>> = {
  'attachments.unreachable': 'photoUnreachable',
  'attachments.not-there': 'photoNotThere',
};

/** Those that are on this phone; for the others one button that says what they cost. */
export function Photos(props: {
  readonly title: string;
  readonly photos: readonly Attachment[];
  /** What can be done about one of them. */
  readonly below?: (photo: Attachment, at: number) => ReactNode;
}): ReactNode {
  const { title, photos, below } = props;
  const t = useMessages(listingsMessages);
  const format = useFormat();
  const all = useAttachments(photos);
  if (all === null || photos.length === 0) return null;
  const away = all.shown.filter(({ content }) => content === null).map(({ of }) => of);
  const bytes = away.reduce((sum, { size }) => sum + size, 0);
  const nameAt = (at: number): string =>
    photos.length === 1 ? title : t('photoAt', { title, at: format.number(at + 1), of: format.number(photos.length) });
  return (
    <Stack>
      {(below !== undefined || away.length < photos.length) && (
        <Pictures>
          {all.shown.map(({ of, content: photo }, at) =>
            photo === null && below === undefined ? null : (
              <Stack key={of.name} gap="small">
                {photo !== null && <Picture photo={photo} name={nameAt(at)} title={title} />}
                {below?.(of, at)}
              </Stack>
            ),
          )}
        </Pictures>
      )}
      {away.length > 0 && (
        <Button icon={IconPhotoDown} busy={all.busy} onPress={() => void all.fetch()}>
          {t('showPhotos', { count: away.length, size: format.number(Math.ceil(bytes / 1000)) })}
        </Button>
      )}
      <Refused>{all.refusal && t(whyNot[all.refusal.code] ?? 'photoUnsound')}</Refused>
    </Stack>
  );
}
