import { IconHeartHandshake } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useGroup } from '../../../../view/stores.ts';
import { useNames } from '../../../../view/use-names.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { governingMessages } from '../../messages/catalog.ts';
import { ActButton } from '../ActButton.tsx';
import type { AboutProps } from './TrustScreen.tsx';

/** Any member in good standing gives a newcomer the first trust. */
export function VouchNotice({ member, trust }: AboutProps): ReactNode {
  const t = useMessages(governingMessages);
  const name = useNames().of(member.member);
  const amount = useStarterLimit();
  if (!trust.mayVouch || amount === null) return null;
  const what = t('vouchWhat', { name, amount });
  return (
    <Stack>
      <p>{what}</p>
      <ActButton
        icon={IconHeartHandshake}
        kind="primary"
        size="large"
        title={t('vouchTitle', { name })}
        means={[what, t('vouchMeans')]}
        confirm={t('vouch', { name })}
        command="governing.vouch"
        args={{ member: member.member }}
      >
        {t('vouch', { name })}
      </ActButton>
    </Stack>
  );
}

/** What a first trust amounts to by the rules of today, in words; `null` until they are known. */
function useStarterLimit(): string | null {
  const format = useFormat();
  const { units, limits } = useGroup();
  const rules = useQuery('governing.policies', {});
  if (rules === null) return null;
  const starters = units.map((unit) => {
    const rule = rules.find(({ topic, unit: of }) => topic === 'limit.starter' && of === unit.id);
    return format.plainAmount(typeof rule?.value === 'number' ? rule.value : (limits[unit.id] ?? 0), unit);
  });
  return format.list(starters);
}
