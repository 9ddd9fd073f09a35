import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { List } from '../../../../ui/layout/List.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { officeMessages } from '../../messages/catalog.ts';
import type { AboutAccount } from '../AccountGate.tsx';
import { WrittenItem } from '../written/WrittenItem.tsx';

/** Enough to see what happened last. */
const lastRows = 4;

export function LastRows({ account }: AboutAccount): ReactNode {
  const t = useMessages(officeMessages);
  const { at } = useGroupPath();
  const rows = useQuery('office.written', { account: account.account });
  if (rows === null) return null;
  return (
    <Card title={t('lastRows')}>
      <Stack>
        {rows.length === 0 ? (
          <p>{t('noRows')}</p>
        ) : (
          <List label={t('lastRows')}>
            {rows.slice(0, lastRows).map((row) => (
              <WrittenItem key={row.entry} account={account.account} row={row} leads={account.here} />
            ))}
          </List>
        )}
        {rows.length > 0 && <ButtonLink href={at(`/kept/${account.account}/written`)}>{t('allRows')}</ButtonLink>}
      </Stack>
    </Card>
  );
}
