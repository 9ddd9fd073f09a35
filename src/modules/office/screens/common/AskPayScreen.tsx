import { type ReactNode, useState } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { AmountPad } from '../../../../ui/amounts/AmountPad.tsx';
import { SelectField } from '../../../../ui/fields/SelectField.tsx';
import { wishPath } from '../../../../view/changes.ts';
import { useParties } from '../../../../view/parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import { unitIn } from '../../../../view/units.ts';
import { usePeople } from '../../../../view/use-people.ts';
import { officeMessages } from '../../messages/catalog.ts';
import { type AboutAccount, AccountGate } from '../AccountGate.tsx';
import { AskForm } from './AskForm.tsx';

/** Whom the group is to pay from its own account, and how much. */
export const AskPayScreen = (): ReactNode => <AccountGate>{(about) => <Loaded {...about} />}</AccountGate>;

function Loaded(about: AboutAccount): ReactNode {
  const t = useMessages(officeMessages);
  const group = useGroup();
  const payees = usePayees(about.account.account);
  const [to, setTo] = useState<AccountId | ''>('');
  const [unitId, setUnit] = useState(group.units[0]?.id);
  const [amount, setAmount] = useState<number | null>(null);
  const [tried, setTried] = useState(false);
  if (unitId === undefined) return null;
  const isWhole = to !== '' && amount !== null && amount > 0;
  const terms = { ref: about.account.account, to, unit: unitId, amount };
  return (
    <AskForm
      {...about}
      title={t('askToPay')}
      wish={isWhole ? wishPath('account.pay-out', terms) : null}
      onTried={() => setTried(true)}
    >
      <SelectField
        label={t('payWhom')}
        value={to}
        onChange={setTo}
        options={[{ value: '', label: t('chooseOne') }, ...payees]}
        error={tried && to === '' ? t('otherMissing') : undefined}
      />
      {group.units.length > 1 && (
        <SelectField
          label={t('unit')}
          value={unitId}
          onChange={setUnit}
          options={group.units.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <AmountPad
        label={t('amount')}
        unit={unitIn(group, unitId)}
        value={amount}
        onChange={setAmount}
        error={tried && !isWhole && to !== '' ? t('amountMissing') : undefined}
      />
    </AskForm>
  );
}

/** Members, and neighbours whose accounts are kept; by name. */
function usePayees(without: AccountId): readonly { readonly value: AccountId | ''; readonly label: string }[] {
  const { accounts } = useGroup();
  const format = useFormat();
  const partyOf = useParties();
  const members = usePeople([]).map(({ id, name }) => ({ value: id as string as AccountId, label: name }));
  const kept = accounts
    .filter(({ account, takenOverBy }) => account !== without && takenOverBy === null)
    .map(({ account }) => ({ value: account, label: partyOf(account).name }));
  return [...members, ...kept].sort((left, right) => format.compare(left.label, right.label));
}
