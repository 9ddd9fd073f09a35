import { IconVolume } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Row } from '../../../../ui/layout/Stack.tsx';
import { listingsMessages } from '../../messages/catalog.ts';

/** In a row: that one can listen to it, too. */
export function SpokenTitle({ title }: { readonly title: string }): ReactNode {
  const t = useMessages(listingsMessages);
  return (
    <Row as="span">
      <bdi>{title}</bdi>
      <IconVolume size="1.25em" role="img" aria-label={t('canListen')} />
    </Row>
  );
}
