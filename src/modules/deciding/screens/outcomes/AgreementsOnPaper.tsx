import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { useGroup } from '../../../../view/stores.ts';
import { outcomeMessages } from '../../messages/outcomes/catalog.ts';
import { Lines } from './Lines.tsx';
import type { OutcomeOf } from './outcome-view.ts';
import { useAgreementWords } from './use-agreement-words.ts';

/** As it hangs on the wall, for people who have no phone. */
export function AgreementsOnPaper({ agreements }: { readonly agreements: readonly OutcomeOf[] }): ReactNode {
  const t = useMessages(outcomeMessages);
  const format = useFormat();
  const linesOf = useAgreementWords();
  const { name } = useGroup();
  return (
    <>
      <p>
        <bdi>{name}</bdi>
        {` · ${t('wallDay', { day: format.day(Date.now()) })}`}
      </p>
      <h1>{t('agreements')}</h1>
      <table>
        <tbody>
          {agreements.map((agreement) => (
            <tr key={agreement.ballot}>
              <td>
                <strong>
                  <bdi>{agreement.title}</bdi>
                </strong>
                <br />
                <bdi>{agreement.outcome?.words ?? agreement.summary}</bdi>
              </td>
              <td>
                <Lines lines={linesOf(agreement)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
