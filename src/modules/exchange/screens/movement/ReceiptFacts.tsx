import { IconAlertTriangle, IconCircleCheck, IconClock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { IconLabel } from '../../../../ui/actions/IconLabel.tsx';
import { AmountText } from '../../../../ui/amounts/AmountText.tsx';
import { Facts } from '../../../../ui/layout/Facts.tsx';
import { useParties } from '../../../../view/parties.ts';
import type { ReceiptView } from '../../../../view/view-types.ts';
import { exchangeMessages } from '../../messages/catalog.ts';

const looks = {
  holds: { icon: IconCircleCheck, tone: 'leaf', words: 'signatureHolds' },
  broken: { icon: IconAlertTriangle, tone: 'danger', words: 'signatureBroken' },
  missing: { icon: IconClock, tone: 'ink', words: 'signatureMissing' },
} as const;

/** What a receipt says, in the group it belongs to. */
export function ReceiptFacts({ receipt }: { readonly receipt: ReceiptView }): ReactNode {
  const t = useMessages(exchangeMessages);
  const format = useFormat();
  const partyOf = useParties();
  const nameOf = (id: string): string => partyOf(id as AccountId).name;
  const signature = (state: keyof typeof looks): ReactNode => {
    const { icon, tone, words } = looks[state];
    return (
      <IconLabel icon={icon} tone={tone}>
        {t(words)}
      </IconLabel>
    );
  };
  return (
    <Facts
      facts={[
        { label: t('from'), value: <bdi>{nameOf(receipt.from)}</bdi> },
        { label: t('payee'), value: <bdi>{nameOf(receipt.to)}</bdi> },
        { label: t('amount'), value: <AmountText amount={receipt.amount} unit={receipt.unit} /> },
        { label: t('when'), value: format.moment(receipt.claimedAt) },
        { label: t('number'), value: <bdi dir="ltr">{receipt.id.slice(0, 16)}</bdi> },
        { label: t('payerSigned'), value: signature(receipt.payerSignature) },
        { label: t('payeeSigned'), value: signature(receipt.payeeSignature) },
      ]}
    />
  );
}
