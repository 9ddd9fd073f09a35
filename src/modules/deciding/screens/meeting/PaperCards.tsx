import { IconFileCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { Disclosure } from '../../../../ui/layout/Disclosure.tsx';
import { Facts } from '../../../../ui/layout/Facts.tsx';
import { SureButton } from '../../../../ui/overlays/SureButton.tsx';
import { useNames } from '../../../../view/use-names.ts';
import { useWho } from '../../../../view/use-who.ts';
import { decidingMessages } from '../../messages/catalog.ts';
import { useAct } from '../use-refusal.ts';
import type { Ballot, PaperView } from '../views.ts';
import { answersOf } from './paper-totals.ts';

type Props = { readonly ballot: Ballot };

/** What the papers came to, for all to read; and for whoever was there, to say that they counted the same. */
export function PaperCards({ ballot }: Props): ReactNode {
  return ballot.papers.map((paper) => <PaperCard key={paper.id} ballot={ballot} paper={paper} />);
}

function PaperCard({ ballot, paper }: Props & { readonly paper: PaperView }): ReactNode {
  const t = useMessages(decidingMessages);
  const names = useNames();
  const { list } = useFormat();
  const who = useWho();
  const { by, voted, signedBy, maySign } = paper;
  const signed = [...new Set(signedBy)].map(names.of);
  return (
    <Card title={t('papersTitle')}>
      <p>{t('papersBy', { name: names.of(by), count: voted.length })}</p>
      <Totals ballot={ballot} paper={paper} />
      <p>{signed.length === 0 ? t('papersWait') : t('papersSigned', { names: list(signed) })}</p>
      <Disclosure summary={t('paperVotersOf')}>
        <p>{list(voted.map((account) => who(account).called))}</p>
      </Disclosure>
      {maySign && <Sign ballot={ballot} paper={paper} />}
    </Card>
  );
}

function Totals({ ballot, paper }: Props & { readonly paper: PaperView }): ReactNode {
  const t = useMessages(decidingMessages);
  const { number } = useFormat();
  const facts = answersOf(ballot).map((answer, at) => ({
    label: typeof answer === 'string' ? answer : t(`word.${answer.word}`),
    value: number(paper.totals[at] ?? 0),
  }));
  return <Facts facts={facts} />;
}

function Sign({ ballot, paper }: Props & { readonly paper: PaperView }): ReactNode {
  const t = useMessages(decidingMessages);
  const say = useToast();
  const acting = useAct();
  const sign = async (): Promise<boolean> => {
    const done = await acting.act('deciding.signPaper', { ballot: ballot.id, paper: paper.id });
    if (done) say(t('signed'));
    return done;
  };
  return (
    <SureButton
      label={t('countedToo')}
      icon={IconFileCheck}
      kind="primary"
      title={t('countedTooSure')}
      acting={acting}
      run={sign}
    >
      <p>{t('countedTooMeans')}</p>
      <Totals ballot={ballot} paper={paper} />
    </SureButton>
  );
}
