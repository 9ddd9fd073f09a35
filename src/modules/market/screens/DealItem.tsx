import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { ListItem } from '../../../ui/layout/List.tsx';
import { marketMessages } from '../messages/catalog.ts';
import type { Deal } from './deal-view.ts';
import { useGroupPath } from './group-path.ts';
import { useTurn } from './use-turn-words.ts';
import { useWho } from './use-who.ts';

/** A row: what it is about, with whom, and whose turn it is. */
export function DealItem({ deal }: { readonly deal: Deal }): ReactNode {
  const t = useMessages(marketMessages);
  const { at } = useGroupPath();
  const who = useWho();
  const turn = useTurn()(deal);
  return (
    <ListItem
      icon={turn.icon}
      title={<bdi>{deal.title}</bdi>}
      detail={
        <>
          {`${t('with', { name: who(deal.other).name })} · `}
          {turn.mine ? <strong>{turn.words}</strong> : turn.words}
        </>
      }
      href={at(`/deals/${deal.id}`)}
    />
  );
}
