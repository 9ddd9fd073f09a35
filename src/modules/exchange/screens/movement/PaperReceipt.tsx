import type { ReactNode } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { QrCode } from '../../../../ui/qr/QrCode.tsx';
import { useParties } from '../../../../view/parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import type { ReceiptView } from '../../../../view/view-types.ts';
import { exchangeMessages } from '../../messages/catalog.ts';

const codesInRow = 4;

/** A receipt on paper: what it says in words, and the codes by which any phone checks it. */
export function PaperReceipt(props: {
  readonly receipt: ReceiptView;
  readonly withMemo: boolean;
  readonly codes: readonly string[];
}): ReactNode {
  const { receipt, codes } = props;
  const t = useMessages(exchangeMessages);
  const format = useFormat();
  const partyOf = useParties();
  const { name } = useGroup();
  const party = (id: string): string => `${partyOf(id as AccountId).name} (${id.slice(0, 4).toUpperCase()})`;
  const facts = [
    [t('from'), party(receipt.from)],
    [t('payee'), party(receipt.to)],
    [t('amount'), format.plainAmount(receipt.amount, receipt.unit)],
    [t('when'), format.moment(receipt.claimedAt)],
    ...(props.withMemo && receipt.memo !== null ? [[t('whatFor'), receipt.memo]] : []),
    [t('number'), receipt.id.slice(0, 16)],
  ];
  const rows = Array.from({ length: Math.ceil(codes.length / codesInRow) }, (_, row) =>
    codes.slice(row * codesInRow, (row + 1) * codesInRow),
  );
  return (
    <>
      <h1>{`${t('receipt')} · ${name}`}</h1>
      <table>
        <tbody>
          {facts.map(([label, value]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>
                <bdi>{value}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {codes.length > 0 && <p>{t('receiptHow')}</p>}
      <table>
        <tbody>
          {rows.map((row) => (
            <tr key={row[0]}>
              {row.map((text) => (
                <td key={text}>
                  <QrCode text={text} label={t('receiptCode')} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
