import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ListItem } from '../../../../ui/layout/List.tsx';
import { TitledList } from '../../../../ui/layout/TitledList.tsx';
import { useUnblocked } from '../../../../view/blocked.ts';
import { useWho } from '../../../../view/use-who.ts';
import { decidingMessages } from '../../messages/catalog.ts';
import { useChoiceWords } from '../use-choice-words.ts';
import type { Ballot } from '../views.ts';

/** Why: objections first, for they are what the next round is about. */
export function Reasons({
  ballot,
  reasons,
}: {
  readonly ballot: Ballot;
  readonly reasons: Ballot['reasons'];
}): ReactNode {
  const t = useMessages(decidingMessages);
  const objections = reasons.filter(({ choice }) => choice === 'object');
  return (
    <>
      <TitledList title={t('objections')}>{rowsOf(ballot, objections)}</TitledList>
      <TitledList title={t('reasons')}>
        {rowsOf(
          ballot,
          reasons.filter(({ choice }) => choice !== 'object'),
        )}
      </TitledList>
    </>
  );
}

const rowsOf = (ballot: Ballot, reasons: Ballot['reasons']): ReactNode[] =>
  reasons.map((reason) => <ReasonRow key={reason.vote} ballot={ballot} reason={reason} />);

function ReasonRow(props: { readonly ballot: Ballot; readonly reason: Ballot['reasons'][number] }): ReactNode {
  const { ballot, reason } = props;
  const who = useWho();
  const unblocked = useUnblocked();
  const inWords = useChoiceWords();
  const words = unblocked(reason.account, reason.reason) || '…';
  return (
    <ListItem title={<bdi>{words}</bdi>} detail={`${who(reason.account).name} · ${inWords(ballot, reason.choice)}`} />
  );
}
