import type { ReactNode } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import type { Unit } from '../../../../core/membership/state.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { useParties } from '../../../../view/parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { headOf, type MovementRow, remarks, signedAmount, whenOf } from './movement-words.ts';

/** The statement as a table, for paper. */
export function PaperStatement(props: { readonly rows: readonly MovementRow[]; readonly unit: Unit }): ReactNode {
  const t = useMessages(exchangeMessages);
  const format = useFormat();
  const group = useGroup();
  const partyOf = useParties();
  const me = partyOf(group.me.member as string as AccountId).name;
  return (
    <>
      <h1>{`${group.name} · ${t('statement')}`}</h1>
      <p>{`${me} · ${format.day(Date.now())}`}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('date')}</th>
            <th scope="col">{t('member')}</th>
            <th scope="col">{t('whatFor')}</th>
            <th scope="col">{t('amount')}</th>
            <th scope="col">{t('balance')}</th>
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr key={row.id}>
              <td>{format.day(whenOf(row))}</td>
              <td>{headOf(row, partyOf(row.other).name, t)}</td>
              <td>
                <bdi>{remarks(row, t)}</bdi>
              </td>
              <td>
                <bdi>{format.plainAmount(signedAmount(row), props.unit, 'always')}</bdi>
              </td>
              <td>{row.balance !== null && <bdi>{format.plainAmount(row.balance, props.unit)}</bdi>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
