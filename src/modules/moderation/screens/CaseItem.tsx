import { IconScale } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { ListItem } from '../../../ui/layout/List.tsx';
import { useGroupPath } from '../../../view/group-path.ts';
import { moderationMessages } from '../messages/catalog.ts';
import type { Case } from './case-view.ts';
import { useAboutWords } from './use-about-words.ts';
import { useStageWords } from './use-stage-words.ts';

/** One case in a list: what it is about, how it stands, and how it ended. */
export function CaseItem({ view }: { readonly view: Case }): ReactNode {
  const t = useMessages(moderationMessages);
  const { at } = useGroupPath();
  const about = useAboutWords();
  const stage = useStageWords();
  const ended = view.outcome === null ? '' : ` · ${t(view.outcome)}`;
  return (
    <ListItem
      icon={IconScale}
      title={<bdi>{about(view)}</bdi>}
      detail={`${stage(view)}${ended}`}
      href={at(`/cases/${view.id}`)}
    />
  );
}
