import { IconClockHour4, IconLeaf, IconRosetteDiscountCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../ui/actions/ButtonLink.tsx';
import { useGroupPath } from '../../../view/group-path.ts';
import { marksMessages } from '../messages/catalog.ts';

/** On the tool's card in *What our group uses*: who may sell, what is looked for, and how long one waits. */
export function RulesLinks(): ReactNode {
  const t = useMessages(marksMessages);
  const { at } = useGroupPath();
  return (
    <>
      <ButtonLink icon={IconRosetteDiscountCheck} href={at('/rules/market.sellers')}>
        {t('whoSells')}
      </ButtonLink>
      <ButtonLink icon={IconLeaf} href={at('/marks/criteria')}>
        {t('criteria')}
      </ButtonLink>
      <ButtonLink icon={IconClockHour4} href={at('/rules/market.alone-days')}>
        {t('daysToAnswer')}
      </ButtonLink>
    </>
  );
}
