import { IconHeartHandshake } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useNames } from '../../../../view/use-names.ts';
import { governingMessages } from '../../messages/catalog.ts';
import { ActButton } from '../ActButton.tsx';
import type { AboutProps } from './TrustScreen.tsx';

/** Any member in good standing gives a newcomer the first trust. */
export function VouchNotice({ member, trust }: AboutProps): ReactNode {
  const t = useMessages(governingMessages);
  const name = useNames().of(member.member);
  if (!trust.mayVouch) return null;
  return (
    <Stack>
      <p>{t('vouchWhat', { name })}</p>
      <ActButton
        icon={IconHeartHandshake}
        kind="primary"
        size="large"
        title={t('vouchTitle', { name })}
        means={[t('vouchWhat', { name }), t('vouchMeans')]}
        confirm={t('vouch', { name })}
        command="governing.vouch"
        args={{ member: member.member }}
      >
        {t('vouch', { name })}
      </ActButton>
    </Stack>
  );
}
