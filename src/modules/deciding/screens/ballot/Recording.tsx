import { IconPhone } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { SelectField } from '../../../../ui/fields/SelectField.tsx';
import { Disclosure } from '../../../../ui/layout/Disclosure.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useWho } from '../../../../view/use-who.ts';
import { decidingMessages } from '../../messages/catalog.ts';
import type { Ballot } from '../views.ts';
import { VoteForm } from '../vote/VoteForm.tsx';

/** Takes down what somebody said on the phone. Everybody reads who did, and whoever it is says otherwise themselves. */
export function Recording({ ballot }: { readonly ballot: Ballot }): ReactNode {
  const t = useMessages(decidingMessages);
  const who = useWho();
  const [account, setAccount] = useState<AccountId | ''>('');
  const { recordable } = ballot;
  if (recordable.length === 0) return null;
  const known = recordable.map((each) => ({ value: each, label: who(each).called }));
  return (
    <Disclosure summary={t('record')} icon={IconPhone}>
      <Stack>
        <p>{t('recordMeans')}</p>
        <SelectField<AccountId | ''>
          label={t('whoseVote')}
          value={account}
          onChange={setAccount}
          options={[{ value: '', label: t('chooseSomebody') }, ...known]}
        />
        {account !== '' && (
          <VoteForm
            key={account}
            ballot={ballot}
            account={account}
            before={null}
            isTold={true}
            onDone={() => setAccount('')}
          />
        )}
      </Stack>
    </Disclosure>
  );
}
