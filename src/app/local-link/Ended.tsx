import { IconPlugConnectedX, IconQrcode, IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { ButtonLink } from '../../ui/actions/ButtonLink.tsx';
import { EmptyState } from '../../ui/layout/EmptyState.tsx';
import { useGroup } from '../../view/stores.ts';
import { sharingMessages } from '../sharing/messages/catalog.ts';
import type { LinkStepProps } from './LinkPhones.tsx';
import { linkMessages } from './messages/catalog.ts';

/** The link is over, or there was none: what can be done about it. */
export function Ended({ desk, state: { step, view } }: LinkStepProps): ReactNode {
  const t = useMessages(linkMessages);
  const said = useMessages(sharingMessages);
  const { group } = useGroup();
  const title = step === 'parted' || step === 'alone' || step === 'unable' ? step : 'apart';
  const taken = view !== null && view.taken > 0 ? said('taken', { count: view.taken }) : undefined;
  return (
    <>
      <EmptyState icon={IconPlugConnectedX} title={t(title)}>
        {step === 'parted' ? taken : t('tryHow')}
      </EmptyState>
      {step !== 'unable' && (
        <Button kind="primary" wide={true} icon={IconRefresh} onPress={desk.startAgain}>
          {t('again')}
        </Button>
      )}
      {step !== 'parted' && (
        <ButtonLink wide={true} href={`/g/${group}/news`} icon={IconQrcode}>
          {t('pictures')}
        </ButtonLink>
      )}
    </>
  );
}
