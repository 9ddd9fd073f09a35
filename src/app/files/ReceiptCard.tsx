import { IconAlertTriangle, IconCircleCheck, IconClock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { MemberId } from '../../core/ids.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { IconLabel } from '../../ui/actions/IconLabel.tsx';
import { AmountText } from '../../ui/amounts/AmountText.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { Card } from '../../ui/layout/Card.tsx';
import type { ReceiptNames, ReceiptView } from '../../view/view-types.ts';
import { filesMessages } from './messages/catalog.ts';

const codeOf = (member: MemberId): string => member.slice(0, 4).toUpperCase();

/** A receipt from elsewhere. Short codes stand for people whom this phone does not know. */
export function ReceiptCard(props: {
  readonly receipt: ReceiptView;
  /** What this phone calls them, where it is of one of its groups. */
  readonly known: ReceiptNames | null;
}): ReactNode {
  const { receipt, known } = props;
  const t = useMessages(filesMessages);
  const format = useFormat();
  const parties = {
    from: known?.from ?? codeOf(receipt.from),
    to: known?.to ?? codeOf(receipt.to),
    amount: format.amount(receipt.amount, receipt.unit),
  };
  return (
    <Card title={t('receipt')}>
      <Verdict signatures={[receipt.payerSignature, receipt.payeeSignature]} />
      <AmountText amount={receipt.amount} unit={receipt.unit} size="huge" plain={true} />
      <p>{receipt.reverses ? t('receiptReturned', parties) : t('receiptPaid', parties)}</p>
      {known !== null && (
        <p>
          <bdi>{known.group}</bdi>
        </p>
      )}
      <p>{t('receiptAt', { date: format.moment(receipt.claimedAt) })}</p>
      {receipt.memo !== null && (
        <p>
          {t('receiptMemo')}: <bdi>{receipt.memo}</bdi>
        </p>
      )}
      <Signature holds={receipt.payerSignature === 'holds'}>
        {receipt.payerSignature === 'holds' ? t('payerHolds') : t('payerBroken')}
      </Signature>
      {receipt.payeeSignature === 'missing' ? (
        <IconLabel icon={IconClock}>{t('payeeMissing')}</IconLabel>
      ) : (
        <Signature holds={receipt.payeeSignature === 'holds'}>
          {receipt.payeeSignature === 'holds' ? t('payeeHolds') : t('payeeBroken')}
        </Signature>
      )}
      <p>{t('receiptChecked')}</p>
    </Card>
  );
}

/** The one word that people look for first. A payment that was not accepted yet is neither genuine nor forged. */
function Verdict({ signatures }: { readonly signatures: readonly ReceiptView['payeeSignature'][] }): ReactNode {
  const t = useMessages(filesMessages);
  if (signatures.includes('broken'))
    return (
      <Notice tone="problem" live={true}>
        {t('notGenuine')}
      </Notice>
    );
  if (signatures.includes('missing')) return null;
  return (
    <Notice tone="good" live={true}>
      {t('genuine')}
    </Notice>
  );
}

function Signature(props: { readonly holds: boolean; readonly children: string }): ReactNode {
  return props.holds ? (
    <IconLabel icon={IconCircleCheck} tone="leaf">
      {props.children}
    </IconLabel>
  ) : (
    <IconLabel icon={IconAlertTriangle} tone="danger">
      {props.children}
    </IconLabel>
  );
}
