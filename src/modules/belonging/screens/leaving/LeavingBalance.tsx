import { IconArrowsExchange, IconCoins, IconMessageQuestion } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { AmountText } from '../../../../ui/amounts/AmountText.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import { unitIn, useAmount } from '../../../../view/units.ts';
import { useWords } from '../../../../view/use-words.ts';
import type { QueryView } from '../../../../view/view-types.ts';
import { belongingMessages } from '../../messages/catalog.ts';
import { useNames } from '../use-names.ts';

type Leaving = QueryView<'belonging.leaving'>;

const obstacles = {
  'below-zero': 'leaveBelow',
  'above-zero': 'leaveAbove',
  arriving: 'leaveArriving',
  elsewhere: 'leaveElsewhere',
} as const;

/** In each unit: what is there, and what has to happen to it first. */
export function LeavingBalance({ view }: { readonly view: Leaving }): ReactNode {
  const t = useMessages(belongingMessages);
  const group = useGroup();
  const { at } = useGroupPath();
  const { pay, ask } = useWords();
  return (
    <Card title={t('leaveBalance')}>
      {view.units.map((inUnit) => (
        <Stack key={inUnit.unit} gap="small">
          <AmountText amount={inUnit.balance} unit={unitIn(group, inUnit.unit)} size="large" />
          <Sentence inUnit={inUnit} takes={view.takes} />
          {inUnit.obstacle === 'below-zero' && (
            <ButtonLink kind="primary" icon={IconMessageQuestion} href={at('/ask')}>
              {ask}
            </ButtonLink>
          )}
          {inUnit.obstacle === 'above-zero' && (
            <ButtonLink kind="primary" icon={IconCoins} href={at('/pay')}>
              {pay}
            </ButtonLink>
          )}
          {inUnit.obstacle === 'elsewhere' && (
            <ButtonLink icon={IconArrowsExchange} href={at('/move')}>
              {t('leaveMove')}
            </ButtonLink>
          )}
        </Stack>
      ))}
    </Card>
  );
}

function Sentence(props: { readonly inUnit: Leaving['units'][number]; readonly takes: Leaving['takes'] }): ReactNode {
  const t = useMessages(belongingMessages);
  const names = useNames();
  const write = useAmount();
  const { obstacle, goes, unit } = props.inUnit;
  if (obstacle !== null) return <p>{t(obstacles[obstacle])}</p>;
  if (goes === 0 || props.takes === null) return <p>{t('leaveZero')}</p>;
  return <p>{t('leaveGoes', { amount: write(goes, unit), name: names.of(props.takes) })}</p>;
}
