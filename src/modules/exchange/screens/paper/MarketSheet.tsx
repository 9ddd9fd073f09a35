import { type ReactNode, useState } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { QrCode } from '../../../../ui/qr/QrCode.tsx';
import type { Party } from '../../../../view/parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import { writePaper } from '../../member-paper.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { paperMessages } from '../../messages/paper/catalog.ts';
import { Blank } from './Blank.tsx';
import { drawNumber, writeNumber } from './paper-number.ts';

/** As many as fit below the head on one page. */
const linesOnPage = 18;

/** A seller's day: who, how much, what for, and their hand. */
export function MarketSheet({ party: { account, name } }: { readonly party: Party }): ReactNode {
  const t = useMessages(paperMessages);
  const say = useMessages(exchangeMessages);
  const format = useFormat();
  const { group, name: groupName } = useGroup();
  const [number] = useState(drawNumber);
  return (
    <>
      <table>
        <tbody>
          <tr>
            <td>
              <QrCode text={writePaper({ is: 'sheet', account, number }, group)} label={t('codeFor', { name })} />
            </td>
            <td>
              <h1>{t('sheetOf', { number: writeNumber(number) })}</h1>
              <p>
                <bdi>{groupName}</bdi>
              </p>
              <p>{t('paidToAll', { name })}</p>
              <Blank>{say('date')}</Blank>
            </td>
          </tr>
        </tbody>
      </table>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{say('member')}</th>
            <th scope="col">{say('amount')}</th>
            <th scope="col">{say('whatFor')}</th>
            <th scope="col">{t('signature')}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: linesOnPage }, (_, at) => format.number(at + 1)).map((line) => (
            <tr key={line}>
              <td>
                {line}
                {/* Room for a pen. */}
                <br />
                <br />
              </td>
              <td />
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
