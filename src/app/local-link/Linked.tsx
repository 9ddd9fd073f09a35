import { IconPlugConnected, IconPlugConnectedX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { Progress } from '../../ui/feedback/Progress.tsx';
import { EmptyState } from '../../ui/layout/EmptyState.tsx';
import { useNames } from '../../view/use-names.ts';
import { sharingMessages } from '../sharing/messages/catalog.ts';
import type { LinkStepProps } from './LinkPhones.tsx';
import { linkMessages } from './messages/catalog.ts';

/** With whom, what has come, and whether both have the same. */
export function Linked({ desk, state: { view } }: LinkStepProps): ReactNode {
  const t = useMessages(linkMessages);
  const said = useMessages(sharingMessages);
  const names = useNames();
  const name = view?.member == null ? t('somebody') : names.of(view.member);
  return (
    <>
      <EmptyState icon={IconPlugConnected} title={t('linked', { name })}>
        {view?.same ? t('same') : undefined}
      </EmptyState>
      {!view?.same && <Progress label={t('bringing')} value={null} />}
      {view !== null && view.taken > 0 && <Notice live={true}>{said('taken', { count: view.taken })}</Notice>}
      <Button wide={true} icon={IconPlugConnectedX} onPress={desk.part}>
        {t('part')}
      </Button>
    </>
  );
}
