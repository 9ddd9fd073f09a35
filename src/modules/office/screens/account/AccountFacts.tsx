import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { AmountText } from '../../../../ui/amounts/AmountText.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { type Fact, Facts } from '../../../../ui/layout/Facts.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import { unitIn } from '../../../../view/units.ts';
import { useNames } from '../../../../view/use-names.ts';
import { officeMessages } from '../../messages/catalog.ts';
import type { AboutAccount, Account } from '../AccountGate.tsx';

/** What is in it, for those who may see that; who opened it, and of the group's own who may keep it. */
export function AccountFacts({ account }: AboutAccount): ReactNode {
  const t = useMessages(officeMessages);
  const format = useFormat();
  const names = useNames();
  const { at } = useGroupPath();
  const { openedBy, claimedAt, keepers, units, common } = account;
  const facts: Fact[] = [
    ...(keepers === null ? [] : [{ label: t('mayKeep'), value: names.list(keepers) }]),
    ...(common?.since ? [{ label: t('keepersSince'), value: format.day(common.since.claimedAt) }] : []),
    ...(common === null ? [] : [{ label: t('howItPays'), value: t(common.decided ? 'paysDecided' : 'paysKeeper') }]),
    {
      label: t('openedBy'),
      value: t('nameAndDay', { name: names.of(openedBy), date: format.day(claimedAt) }),
    },
  ];
  return (
    <>
      {units === null ? (
        <p>{t('notShown')}</p>
      ) : (
        account.takenOverBy === null && units.map((each) => <InUnit key={each.unit} account={account} inUnit={each} />)
      )}
      <Facts facts={facts} />
      {common?.since?.decision && (
        <ButtonLink href={at(`/decide/${common.since.decision}`)}>{t('toDecision')}</ButtonLink>
      )}
    </>
  );
}

type InUnit = NonNullable<Account['units']>[number];

function InUnit({ account, inUnit }: { readonly account: Account; readonly inUnit: InUnit }): ReactNode {
  const t = useMessages(officeMessages);
  const group = useGroup();
  const unit = unitIn(group, inUnit.unit);
  const facts: Fact[] = [
    { label: t('balance'), value: <AmountText amount={inUnit.balance} unit={unit} size="large" /> },
    ...(account.here ? [{ label: t('maySpend'), value: <AmountText amount={inUnit.may} unit={unit} /> }] : []),
    ...(inUnit.tip === null ? [] : [{ label: t('limit'), value: <AmountText amount={inUnit.limit} unit={unit} /> }]),
    ...(inUnit.next === inUnit.limit
      ? []
      : [{ label: t('limitComing'), value: <AmountText amount={inUnit.next} unit={unit} /> }]),
  ];
  return (
    <Card title={group.units.length > 1 && unit.name !== '' ? unit.name : t('inIt')}>
      <Facts facts={facts} />
    </Card>
  );
}
