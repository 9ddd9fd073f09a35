import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ListItem } from '../../../../ui/layout/List.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { decidingMessages } from '../../messages/catalog.ts';
import { topicIcon } from '../use-topics.ts';
import { useTurn } from '../use-turn.ts';
import type { DecisionRow } from '../views.ts';

/** A row: what it is about, whose turn it is, and until when people vote. */
export function DecisionItem({ row }: { readonly row: DecisionRow }): ReactNode {
  const t = useMessages(decidingMessages);
  const format = useFormat();
  const { at } = useGroupPath();
  const turn = useTurn()(row);
  const isVoting = row.stage === 'vote' && row.closesAt !== null;
  return (
    <ListItem
      icon={topicIcon(row.topic)}
      title={<bdi>{row.title}</bdi>}
      detail={
        <>
          {turn.mine ? <strong>{turn.words}</strong> : turn.words}
          {isVoting && ` · ${t('untilDay', { day: format.nearDay(row.closesAt, Date.now()) })}`}
        </>
      }
      href={at(`/decide/${row.id}`)}
    />
  );
}
