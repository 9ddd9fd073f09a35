import type { ReactNode } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { useHeldParties } from '../../../../view/held-parties.ts';
import { listingsMessages } from '../../messages/catalog.ts';

/** Only where this phone speaks for somebody else too. */
export function ForWhom(props: {
  readonly account: AccountId | null;
  readonly onChange: (account: AccountId) => void;
}): ReactNode {
  const t = useMessages(listingsMessages);
  const held = useHeldParties();
  const [me, ...others] = held;
  if (me === undefined || others.length === 0) return null;
  return (
    <RadioCards<AccountId>
      label={t('postFor')}
      value={props.account ?? me.account}
      onChange={props.onChange}
      options={held.map(({ account, name, detail }) =>
        account === me.account ? { value: account, label: t('postForMe') } : { value: account, label: name, detail },
      )}
    />
  );
}
