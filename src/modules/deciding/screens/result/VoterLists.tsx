import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Disclosure } from '../../../../ui/layout/Disclosure.tsx';
import { List, ListItem } from '../../../../ui/layout/List.tsx';
import { LongList } from '../../../../ui/layout/LongList.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useNames } from '../../../../view/use-names.ts';
import { useWho } from '../../../../view/use-who.ts';
import { decidingMessages } from '../../messages/catalog.ts';
import { useChoiceWords } from '../use-choice-words.ts';
import type { Result } from '../views.ts';
import type { ResultProps } from './ResultPanel.tsx';

/** Those who said the same stand together; of numbers everybody said their own. */
const inOrder = (counted: Result['counted']): Result['counted'] => {
  const words = ['yes', 'agree', 'no', 'aside', 'abstain', 'object'];
  const place = ({ choice }: Result['counted'][number]): number =>
    typeof choice === 'string' ? words.indexOf(choice) : 0;
  return [...counted].sort((one, other) => place(one) - place(other));
};

/** How each one voted, be it by a hand or as somebody else; of a hidden vote only who. */
export function Counted({ ballot, result }: ResultProps): ReactNode {
  const t = useMessages(decidingMessages);
  const { number } = useFormat();
  const who = useWho();
  const inWords = useChoiceWords();
  const { counted } = result;
  if (counted.length === 0) return null;
  const title = t(ballot.hidden ? 'whoVoted' : 'howEach', { voters: number(counted.length) });
  return (
    <Disclosure summary={title}>
      <Stack gap="small">
        {ballot.hidden && <p>{t('hiddenAfter')}</p>}
        <LongList label={title}>
          {inOrder(counted).map(({ account, choice, follows, hand, recordedBy }) => (
            <ListItem
              key={account}
              title={<bdi>{who(account).called}</bdi>}
              detail={
                [
                  ...(choice === null ? [] : [inWords(ballot, choice)]),
                  ...(follows === null ? [] : [t('countedAs', { name: who(follows).name })]),
                  ...(hand ? [t('hasHand')] : []),
                  ...(recordedBy === null ? [] : [t('hasTold')]),
                ].join(' · ') || undefined
              }
            />
          ))}
        </LongList>
      </Stack>
    </Disclosure>
  );
}

/** "Of 31 votes, 6 were taken down by Ana", with their names. */
export function RecordedVotes({ result }: ResultProps): ReactNode {
  const t = useMessages(decidingMessages);
  const { number, list } = useFormat();
  const names = useNames();
  const who = useWho();
  return result.recorded.map(({ by, accounts }) => (
    <Disclosure
      key={by}
      summary={t('recordedOf', {
        all: number(result.tally.counted),
        some: number(accounts.length),
        name: names.of(by),
      })}
    >
      <p>{list(accounts.map((account) => who(account).called))}</p>
    </Disclosure>
  ));
}

/** Those whose vote was not counted, each with why. */
export function LateVotes({ ballot, result }: ResultProps): ReactNode {
  const t = useMessages(decidingMessages);
  const who = useWho();
  const { late } = result;
  if (late.length === 0) return null;
  const why = {
    after: 'lateAfter',
    unheard: 'lateUnheard',
    paper: 'latePaper',
    'left-out': ballot.hidden ? 'lateUnopened' : 'lateLeftOut',
  } as const;
  return (
    <Disclosure summary={t('notCounted', { count: late.length })} open={true}>
      <List label={t('notCounted', { count: late.length })}>
        {late.map((each) => (
          <ListItem key={each.entry} title={<bdi>{who(each.account).called}</bdi>} detail={t(why[each.why])} />
        ))}
      </List>
    </Disclosure>
  );
}
