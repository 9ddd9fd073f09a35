import { IconGift, IconSpeakerphone } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonRow } from '../../../../ui/actions/ButtonRow.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { listingsMessages } from '../../messages/catalog.ts';
import { useMayPost } from '../use-may-post.ts';

/** The two ways onto the list. Nothing for whoever may sign nothing here. */
export function PostButtons(): ReactNode {
  const t = useMessages(listingsMessages);
  const { go } = useGroupPath();
  if (!useMayPost()) return null;
  return (
    <ButtonRow>
      <Button kind="primary" size="large" icon={IconGift} onPress={() => go('/market/new?side=offer')}>
        {t('offer')}
      </Button>
      <Button kind="primary" size="large" icon={IconSpeakerphone} onPress={() => go('/market/new?side=need')}>
        {t('ask')}
      </Button>
    </ButtonRow>
  );
}
