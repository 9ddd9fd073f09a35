import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { AmountText } from '../../../../ui/amounts/AmountText.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { Facts } from '../../../../ui/layout/Facts.tsx';
import { useGroup } from '../../../../view/stores.ts';
import { unitIn, useAmount } from '../../../../view/units.ts';
import { belongingMessages } from '../../messages/catalog.ts';
import type { ForkView } from './ForkScreen.tsx';

/** By unit: what was paid from there on, and how much of it is made good. */
export function ForkSums({ fork }: { readonly fork: ForkView }): ReactNode {
  const t = useMessages(belongingMessages);
  const group = useGroup();
  const write = useAmount();
  return fork.units.map(({ unit: id, paid, counted, cover }) => {
    const unit = unitIn(group, id);
    return (
      <Card key={id} title={t('forkSums')}>
        <Facts
          facts={[
            { label: t('sinceThen'), value: <AmountText amount={paid} unit={unit} /> },
            { label: t('counts'), value: <AmountText amount={counted} unit={unit} /> },
            { label: t('countsNot'), value: <AmountText amount={paid - counted} unit={unit} /> },
          ]}
        />
        {counted < paid && <p>{t('countsUpTo', { amount: write(cover, id) })}</p>}
      </Card>
    );
  });
}
