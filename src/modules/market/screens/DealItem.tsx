import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { ListItem } from '../../../ui/layout/List.tsx';
import { useGroupPath } from '../../../view/group-path.ts';
import { useWho } from '../../../view/use-who.ts';
import { marketMessages } from '../messages/catalog.ts';
import type { Deal } from './deal-view.ts';
import { useTurn } from './use-turn-words.ts';

/** A row: what it is about, with whom, and whose turn it is. On the page of its listing everybody knows what it is about. */
export function DealItem(props: { readonly deal: Deal; readonly onListing?: boolean }): ReactNode {
  const { deal, onListing = false } = props;
  const t = useMessages(marketMessages);
  const { at } = useGroupPath();
  const who = useWho();
  const turn = useTurn()(deal);
  const withWhom = t('with', { name: who(deal.other).called });
  const words = turn.mine ? <strong>{turn.words}</strong> : turn.words;
  return (
    <ListItem
      icon={turn.icon}
      title={onListing ? withWhom : <bdi>{deal.title}</bdi>}
      detail={
        onListing ? (
          words
        ) : (
          <>
            {`${withWhom} · `}
            {words}
          </>
        )
      }
      href={at(`/deals/${deal.id}`)}
    />
  );
}
