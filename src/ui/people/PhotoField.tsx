import { IconCamera, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../actions/Button.tsx';
import { FileButton } from '../actions/FileButton.tsx';
import { Notice } from '../feedback/Notice.tsx';
import { Row, Stack } from '../layout/Stack.tsx';
import { uiMessages } from '../messages/catalog.ts';
import { useObjectUrl } from '../pictures/use-object-url.ts';
import { Avatar } from './Avatar.tsx';
import { shrinkPhoto } from './shrink-photo.ts';

/** A photo of somebody, made small on this phone; without one others see a drawn face. */
export function PhotoField(props: {
  readonly name: string;
  readonly photo: Uint8Array | null;
  /** The seed of the drawn face that others see where there is no photo. */
  readonly portrait?: string | undefined;
  readonly onChange: (photo: Uint8Array | null) => void;
}): ReactNode {
  const t = useMessages(uiMessages);
  const [fault, setFault] = useState(false);
  const url = useObjectUrl(props.photo);

  const choose = async (file: File): Promise<void> => {
    const shrunk = await shrinkPhoto(file);
    setFault(!shrunk.ok);
    if (shrunk.ok) props.onChange(shrunk.value);
  };
  return (
    <Stack gap="small">
      <Row>
        <Avatar name={props.name} photo={url} portrait={props.portrait} size="large" />
        <Stack gap="small">
          <FileButton icon={IconCamera} accept="image/*" onFile={(file) => void choose(file)}>
            {props.photo === null ? t('choosePhoto') : t('otherPhoto')}
          </FileButton>
          {props.photo !== null && (
            <Button icon={IconTrash} onPress={() => props.onChange(null)}>
              {t('removePhoto')}
            </Button>
          )}
        </Stack>
      </Row>
      <p>{t('photoHint')}</p>
      {fault && (
        <Notice tone="problem" live={true}>
          {t('photoFault')}
        </Notice>
      )}
    </Stack>
  );
}
