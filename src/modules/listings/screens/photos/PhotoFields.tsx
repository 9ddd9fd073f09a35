import { IconCamera, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { Attachment } from '../../../../core/attachments.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { FileButton } from '../../../../ui/actions/FileButton.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { FieldGroup } from '../../../../ui/fields/FieldGroup.tsx';
import { useGroup } from '../../../../view/stores.ts';
import { minga } from '../../../../view/worker-client.ts';
import { listingsMessages } from '../../messages/catalog.ts';
import { mostOf } from '../write/lengths.ts';
import { Photos } from './Photos.tsx';
import { shrink } from './shrink.ts';

/** Up to three, each made small and locked as soon as it is chosen. */
export function PhotoFields(props: {
  readonly title: string;
  readonly photos: readonly Attachment[];
  readonly onChange: (photos: readonly Attachment[]) => void;
}): ReactNode {
  const { title, photos, onChange } = props;
  const t = useMessages(listingsMessages);
  const { group } = useGroup();
  const format = useFormat();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState(false);

  const add = async (file: File): Promise<void> => {
    setBusy(true);
    const shrunk = await shrink(file);
    setFault(!shrunk.ok);
    if (shrunk.ok) onChange([...photos, await minga().attachments('keep', group, shrunk.value)]);
    setBusy(false);
  };
  const isFull = photos.length >= mostOf.photos;
  return (
    <FieldGroup label={t('photos')} hint={t(isFull ? 'photosFull' : 'photosHint')} optional={true}>
      <Photos
        title={title}
        photos={photos}
        below={(photo, at) => (
          <Button icon={IconTrash} onPress={() => onChange(photos.filter((each) => each !== photo))}>
            {photos.length === 1 ? t('removePhoto') : t('removePhotoAt', { at: format.number(at + 1) })}
          </Button>
        )}
      />
      {!isFull && (
        <FileButton icon={IconCamera} accept="image/*" busy={busy} onFile={(file) => void add(file)}>
          {t(photos.length === 0 ? 'addPhoto' : 'addAnotherPhoto')}
        </FileButton>
      )}
      <Refused>{fault ? t('photoFault') : null}</Refused>
    </FieldGroup>
  );
}
