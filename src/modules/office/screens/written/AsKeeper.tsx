import { IconArrowBackUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { List } from '../../../../ui/layout/List.tsx';
import { LongList } from '../../../../ui/layout/LongList.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useParties } from '../../../../view/parties.ts';
import { useNames } from '../../../../view/use-names.ts';
import { officeMessages } from '../../messages/catalog.ts';
import type { Account } from '../AccountGate.tsx';
import { WrittenItem, type WrittenRow } from './WrittenItem.tsx';

/** For who keeps or kept it, and for coordinators: what its owner objects to stands first, with what can be done. */
export function AsKeeper(props: { readonly account: Account; readonly rows: readonly WrittenRow[] }): ReactNode {
  const t = useMessages(officeMessages);
  const { account, rows } = props;
  const others = rows.filter((row) => row.is !== 'objected');
  return (
    <>
      {rows
        .filter((row) => row.is === 'objected')
        .map((row) => (
          <Objection key={row.entry} account={account} row={row} />
        ))}
      {others.length > 0 && (
        <LongList label={t('lastRows')}>
          {others.map((row) => (
            <WrittenItem key={row.entry} account={account.account} row={row} leads={account.here} />
          ))}
        </LongList>
      )}
    </>
  );
}

function Objection({ account, row }: { readonly account: Account; readonly row: WrittenRow }): ReactNode {
  const t = useMessages(officeMessages);
  const { at } = useGroupPath();
  const names = useNames();
  const partyOf = useParties();
  const paid = row.direction === 'out' ? partyOf(row.other).name : names.of(account.takenOverBy);
  return (
    <Card title={t('objection', { name: names.of(account.takenOverBy) })}>
      <Stack>
        <List>
          <WrittenItem account={account.account} row={row} leads={false} />
        </List>
        {row.reason !== null && (
          <p>
            {t('reason')} <bdi>{row.reason}</bdi>
          </p>
        )}
        {row.recordedBy !== null && <p>{t('writtenBy', { name: names.of(row.recordedBy) })}</p>}
        {row.mayGiveBack ? (
          <ButtonLink icon={IconArrowBackUp} href={at(`/movement/${row.entry}`)}>
            {t('toGiveBack')}
          </ButtonLink>
        ) : (
          <Notice>{t('whoGivesBack', { name: paid })}</Notice>
        )}
      </Stack>
    </Card>
  );
}
