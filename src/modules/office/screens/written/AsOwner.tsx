import { IconCheck, IconHandStop } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonRow } from '../../../../ui/actions/ButtonRow.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { List, ListActions } from '../../../../ui/layout/List.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { officeMessages } from '../../messages/catalog.ts';
import type { Account } from '../AccountGate.tsx';
import { SureButton } from '../SureButton.tsx';
import { ObjectSheet } from './ObjectSheet.tsx';
import { useAgreeing, useIsCounting } from './use-agreeing.ts';
import { WrittenItem, type WrittenRow } from './WrittenItem.tsx';

/** As many as one entry agrees to; who has more agrees again. */
const atOnceMost = 500;

/** For whom it was written down: agrees to what is right, objects to what is not. */
export function AsOwner(props: { readonly account: Account; readonly rows: readonly WrittenRow[] }): ReactNode {
  const t = useMessages(officeMessages);
  const { account, rows } = props;
  const open = rows.filter((row) => row.is === 'open');
  const others = rows.filter((row) => row.is !== 'open');
  const isCounting = useIsCounting();
  const first = open.filter((row) => !isCounting(row)).slice(0, atOnceMost);
  return (
    <>
      <p>{t('writtenHow')}</p>
      {open.length > 0 && (
        <Card title={t('toLookAt')}>
          <Stack>
            <OpenRows account={account} rows={open} />
            {first.length > 1 && (
              <SureButton
                icon={IconCheck}
                title={t('agreeAllTitle', { count: first.length })}
                means={[t('agreeAllMeans')]}
                confirm={t('itIsRight')}
                command="office.countersign"
                args={{ account: account.account, entries: first.map(({ entry }) => entry) }}
              >
                {t('agreeAll', { count: first.length })}
              </SureButton>
            )}
          </Stack>
        </Card>
      )}
      {others.length > 0 && (
        <Card title={t('lookedAt')} tone="quiet">
          <List label={t('lookedAt')}>
            {others.map((row) => (
              <WrittenItem key={row.entry} account={account.account} row={row} leads={account.here} />
            ))}
          </List>
        </Card>
      )}
    </>
  );
}

function OpenRows({ account, rows }: { readonly account: Account; readonly rows: readonly WrittenRow[] }): ReactNode {
  const t = useMessages(officeMessages);
  const { agree, busy, refused } = useAgreeing(account.account);
  const isCounting = useIsCounting();
  const [objecting, setObjecting] = useState<WrittenRow | null>(null);
  return (
    <Stack>
      <List label={t('toLookAt')}>
        {rows.map((row) => (
          <OpenRow
            key={row.entry}
            account={account.account}
            row={row}
            busy={busy}
            isCounting={isCounting(row)}
            onAgree={() => void agree(row)}
            onObject={() => setObjecting(row)}
          />
        ))}
      </List>
      <Refused>{refused}</Refused>
      {objecting !== null && (
        <ObjectSheet account={account.account} entry={objecting.entry} onClose={() => setObjecting(null)} />
      )}
    </Stack>
  );
}

function OpenRow(props: {
  readonly account: AccountId;
  readonly row: WrittenRow;
  readonly busy: boolean;
  readonly isCounting: boolean;
  readonly onAgree: () => void;
  readonly onObject: () => void;
}): ReactNode {
  const t = useMessages(officeMessages);
  return (
    <>
      <WrittenItem account={props.account} row={props.row} leads={false} />
      {!props.isCounting && (
        <ListActions>
          <ButtonRow>
            <Button icon={IconCheck} busy={props.busy} onPress={props.onAgree}>
              {t('itIsRight')}
            </Button>
            <Button icon={IconHandStop} onPress={props.onObject}>
              {t('itIsNotSo')}
            </Button>
          </ButtonRow>
        </ListActions>
      )}
    </>
  );
}
