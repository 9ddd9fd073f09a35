import { IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { useGroup } from '../../view/stores.ts';
import { isToolOn } from '../../view/tools.ts';
import { useNames } from '../../view/use-names.ts';
import { useQuery } from '../../view/use-query.ts';
import { useWords } from '../../view/use-words.ts';
import styles from './HowItWorks.module.css';
import { HowWeCount } from './HowWeCount.tsx';
import { helpMessages } from './messages/catalog.ts';

/** One page, to be read or to be printed and hung up: what a newcomer asks, in the group's own words, units and limits. */
export function HowItWorks(): ReactNode {
  const t = useMessages(helpMessages);
  const format = useFormat();
  const view = useGroup();
  const { group, name, members } = view;
  const rules = useQuery('governing.policies', {});
  const booksAreOpen = rules?.find(({ topic }) => topic === 'books.open')?.value === true;
  const words = useWords();
  const names = useNames();
  const leading = members.filter((each) => each.coordinator).map(({ member }) => member);
  return (
    <Screen
      title={t('howItWorks')}
      subtitle={name}
      back={{ href: `/g/${group}/more` }}
      help={{ sentences: [t('helpOne'), t('helpTwo'), t('helpThree')] }}
    >
      <div className={styles.page}>
        <p>{t('lead', { group: name })}</p>
        <HowWeCount />
        <Part
          title={t('trade')}
          sentences={[t('payHow', { word: words.pay }), t('undoHow'), t('askHow', { word: words.ask })]}
        />
        <Part title={t('signal')} sentences={[t('signalHow')]} />
        <Part title={t('mistakes')} sentences={[t('mistakesHow'), t('lostHow')]} />
        <Part title={t('who')} sentences={[t('whoHow'), t('writtenHow'), ...(booksAreOpen ? [t('openHow')] : [])]} />
        <Part
          title={t('people')}
          sentences={[
            leading.length === 0
              ? t('coordinatorsNone')
              : t('coordinators', { count: leading.length, names: names.list(leading) }),
          ]}
        />
        {isToolOn(view, 'agreement') && <Part title={t('agreement')} sentences={[t('agreementHow')]} />}
        <p className={styles.printed}>{t('printed', { day: format.day(Date.now()) })}</p>
      </div>
      <Button icon={IconPrinter} onPress={() => print()}>
        {t('print')}
      </Button>
    </Screen>
  );
}

const Part = (props: { readonly title: string; readonly sentences: readonly string[] }): ReactNode => (
  <section>
    <h2>{props.title}</h2>
    {props.sentences.map((sentence) => (
      <p key={sentence}>{sentence}</p>
    ))}
  </section>
);
