import { type ReactNode, useState } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import type { NamedUnit } from '../../../../core/membership/words.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { AmountText } from '../../../../ui/amounts/AmountText.tsx';
import { List, ListItem } from '../../../../ui/layout/List.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useParties } from '../../../../view/parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { faceMessages } from '../../messages/face/catalog.ts';
import type { AskRow } from '../asks/AsksScreen.tsx';
import { MovementItem } from '../statement/MovementItem.tsx';

/** What came in since midnight on this phone's clock, the newest first. */
export function Today({ unit }: { readonly unit: NamedUnit }): ReactNode {
  const t = useMessages(faceMessages);
  const format = useFormat();
  const [midnight] = useState(() => new Date().setHours(0, 0, 0, 0));
  const rows = useQuery('exchange.statement', { unit: unit.id, from: midnight });
  if (rows === null) return null;
  const came = rows.filter(({ direction, counted, cameOver }) => direction === 'in' && counted > 0 && !cameOver);
  const total = came.reduce((sum, { counted }) => sum + counted, 0);
  return (
    <Stack gap="small">
      <h2>{t('today')}</h2>
      <p>{t('todayTotal', { count: came.length, amount: format.amount(total, unit) })}</p>
      {came.length > 0 && (
        <List label={t('today')}>
          {came.map((row) => (
            <MovementItem key={row.id} row={row} balance={false} />
          ))}
        </List>
      )}
      <Promised unit={unit} />
    </Stack>
  );
}

/** By card, whatever the day: apart from what came in, so that nobody counts on it. */
function Promised({ unit }: { readonly unit: NamedUnit }): ReactNode {
  const say = useMessages(exchangeMessages);
  const format = useFormat();
  const { me } = useGroup();
  const { at } = useGroupPath();
  const partyOf = useParties();
  const asks = useQuery('exchange.asks', { open: true });
  const mine = me.member as string as AccountId;
  const open = (asks ?? []).filter((ask) => ask.promised && ask.unit === unit.id && promisedTo(ask) === mine);
  if (open.length === 0) return null;
  return (
    <>
      <h3>{say('requestPromised')}</h3>
      <List label={say('requestPromised')}>
        {open.map((ask) => (
          <ListItem
            key={ask.id}
            title={<bdi>{partyOf(ask.direction === 'i-ask' ? ask.other : ask.account).name}</bdi>}
            detail={format.day(ask.claimedAt)}
            trail={<AmountText amount={ask.amount} unit={unit} />}
            href={at(`/asks/${ask.id}`)}
          />
        ))}
      </List>
    </>
  );
}

const promisedTo = ({ direction, account, other }: AskRow): AccountId => (direction === 'i-ask' ? account : other);
