import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Disclosure } from '../../../../ui/layout/Disclosure.tsx';
import { useNames } from '../../../../view/use-names.ts';
import { useWho } from '../../../../view/use-who.ts';
import { decidingMessages } from '../../messages/catalog.ts';
import type { Result } from '../views.ts';

type Props = { readonly result: Result };

/** Which part every phone counts again, and which rests on people who counted papers. */
export function Recountable({ result }: Props): ReactNode {
  const { tally, counted, papers } = result;
  const t = useMessages(decidingMessages);
  const { list } = useFormat();
  const names = useNames();
  if (papers.length === 0) return <Notice tone="good">{t('phoneAgrees', { count: tally.counted })}</Notice>;
  return (
    <>
      <Notice tone="good">{t('phonesRecount', { count: counted.length })}</Notice>
      {papers.map(({ entry, voters, tellers }) => (
        <Notice key={entry}>{t('restsOnTellers', { count: voters.length, names: list(tellers.map(names.of)) })}</Notice>
      ))}
    </>
  );
}

/** Whose hands were counted and by whom, and who put a paper in. */
export function AtMeeting({ result }: Props): ReactNode {
  const { raised, papers } = result;
  const t = useMessages(decidingMessages);
  const { list } = useFormat();
  const names = useNames();
  const who = useWho();
  const onPaper = papers.flatMap(({ voters }) => voters);
  return (
    <>
      {raised.map(({ entry, by, meeting, accounts }) => (
        <Disclosure key={entry} summary={t('raisedAt', { count: accounts.length, name: names.of(by) })}>
          {meeting !== '' && <p dir="auto">{t('raisedWhere', { title: meeting })}</p>}
          <p>{list(accounts.map((account) => who(account).called))}</p>
        </Disclosure>
      ))}
      {onPaper.length > 0 && (
        <Disclosure summary={t('paperVotersOf')}>
          <p>{list(onPaper.map((account) => who(account).called))}</p>
        </Disclosure>
      )}
    </>
  );
}
