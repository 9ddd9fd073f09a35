import { IconCertificate } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { List, ListItem } from '../../../ui/layout/List.tsx';
import { useMarkName } from '../../../view/marks/use-mark-name.ts';
import type { Mark } from './mark-view.ts';
import { useUntilWords } from './use-until-words.ts';

/** Which marks, each with its last day and who gave it. */
export function MarkRows({ label, marks }: { readonly label: string; readonly marks: readonly Mark[] }): ReactNode {
  const markName = useMarkName();
  const untilWords = useUntilWords();
  return (
    <List label={label}>
      {marks.map((mark) => (
        <ListItem
          key={mark.mark}
          icon={IconCertificate}
          title={<bdi>{markName(mark.mark)}</bdi>}
          detail={untilWords(mark)}
        />
      ))}
    </List>
  );
}
