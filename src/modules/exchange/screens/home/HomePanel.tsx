import { IconCoins, IconListDetails, IconMessageQuestion, IconReceipt } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { ButtonRow } from '../../../../ui/actions/ButtonRow.tsx';
import { List } from '../../../../ui/layout/List.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { MovementItem } from '../statement/MovementItem.tsx';
import { usePayWords } from '../use-pay-words.ts';
import { unitOrFirst } from '../use-unit.ts';
import { Unfinished } from './Unfinished.tsx';

/** Enough to see that the last payment is there; the rest is in the statement. */
const lastMovements = 4;

/** On Home, below the balance: Pay and Ask, the one that can be done filled, and what happened last. */
export function HomePanel(): ReactNode {
  const t = useMessages(exchangeMessages);
  const { me } = useGroup();
  const { at, go } = useGroupPath();
  const { pay, ask } = usePayWords();
  // Whoever only reads has no account here.
  if (me.standing === 'reader') return null;
  const maySpend = me.purses.some(({ may }) => may > 0);
  return (
    <Stack gap="large">
      <Unfinished />
      {(me.standing === 'admitted' || me.standing === 'waiting') && (
        <ButtonRow>
          <Button kind={maySpend ? 'primary' : 'quiet'} size="large" icon={IconCoins} onPress={() => go('/pay')}>
            {pay}
          </Button>
          <Button
            kind={maySpend ? 'quiet' : 'primary'}
            size="large"
            icon={IconMessageQuestion}
            onPress={() => go('/ask')}
          >
            {ask}
          </Button>
        </ButtonRow>
      )}
      <LastMovements />
      <ButtonRow>
        <ButtonLink icon={IconListDetails} href={at('/statement')}>
          {t('allMovements')}
        </ButtonLink>
        <ButtonLink icon={IconReceipt} href={at('/asks')}>
          {t('requests')}
        </ButtonLink>
      </ButtonRow>
    </Stack>
  );
}

function LastMovements(): ReactNode {
  const t = useMessages(exchangeMessages);
  const group = useGroup();
  const unit = unitOrFirst(group, null);
  const rows = useQuery('exchange.statement', { unit: unit.id, most: lastMovements });
  if (rows === null) return null;
  return (
    <Stack gap="small">
      <h2>{t('lastMovements')}</h2>
      {rows.length === 0 ? (
        <p>{t('nothingYet')}</p>
      ) : (
        <List label={t('lastMovements')}>
          {rows.map((row) => (
            <MovementItem key={row.id} row={row} balance={false} />
          ))}
        </List>
      )}
    </Stack>
  );
}
