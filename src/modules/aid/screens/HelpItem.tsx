import type { ReactNode } from 'react';
import { ListItem } from '../../../ui/layout/List.tsx';
import { useGroupPath } from '../../../view/group-path.ts';
import type { Help } from './help-view.ts';
import { useSideWords } from './use-side-words.ts';
import { useTurn } from './use-turn-words.ts';
import { useWhen } from './use-when.ts';

/** A row: what it is about, who helps whom, when, and whose turn it is. On the page of its listing everybody knows what it is about. */
export function HelpItem(props: { readonly help: Help; readonly onListing?: boolean }): ReactNode {
  const { help, onListing = false } = props;
  const { at } = useGroupPath();
  const sides = useSideWords()(help);
  const when = useWhen();
  const turn = useTurn()(help);
  const said = [...(onListing ? [] : [sides]), ...(help.shift === null ? [] : [when(help.shift)])];
  return (
    <ListItem
      icon={turn.icon}
      title={onListing ? sides : <bdi>{help.title}</bdi>}
      detail={
        <>
          {said.map((words) => `${words} · `)}
          {turn.mine ? <strong>{turn.words}</strong> : turn.words}
        </>
      }
      href={at(`/helping/${help.id}`)}
    />
  );
}
