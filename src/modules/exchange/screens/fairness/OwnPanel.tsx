import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Card } from '../../../../ui/layout/Card.tsx';
import { Disclosure } from '../../../../ui/layout/Disclosure.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useAmount } from '../../../../view/units.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { exchangeMessages } from '../../messages/catalog.ts';

/** On my own page: what I gave and received of late, and where they are far apart what could be done. Never a reproach. */
export function OwnPanel(): ReactNode {
  const t = useMessages(exchangeMessages);
  const write = useAmount();
  const fairness = useQuery('exchange.fairness', {});
  if (fairness === null) return null;
  const { sums, isNew } = fairness;
  return (
    <Card title={t('fairTitle')}>
      <Stack>
        {sums.length === 0 && <p>{t('fairNone')}</p>}
        {sums.map(({ unit, gave, received, leans }) => (
          <Stack key={unit} gap="small">
            <p>
              <strong>{t('fairSums', { gave: write(gave, unit), received: write(received, unit) })}</strong>
            </p>
            {leans !== null && <p>{t(leans === 'gave' ? 'fairGaveMore' : 'fairReceivedMore')}</p>}
          </Stack>
        ))}
        {isNew && sums.length > 0 && <p>{t('fairNew')}</p>}
        <p>{t('fairWho')}</p>
        <Disclosure summary={t('fairCounted')}>
          <p>{t('fairHow')}</p>
        </Disclosure>
      </Stack>
    </Card>
  );
}
