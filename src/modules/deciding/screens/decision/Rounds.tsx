import { IconCircleCheck, IconCircleX, IconHourglass } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ListItem } from '../../../../ui/layout/List.tsx';
import { TitledList } from '../../../../ui/layout/TitledList.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { decidingMessages } from '../../messages/catalog.ts';
import { type Decision, outcomeKey } from '../views.ts';

/** Every vote that there was on it, newest first: also those after which it was changed. */
export function Rounds({ decision }: { readonly decision: Decision }): ReactNode {
  const t = useMessages(decidingMessages);
  const format = useFormat();
  const { at } = useGroupPath();
  return (
    <TitledList title={t('votes')}>
      {decision.ballots.map(({ id, method, openedAt, result }) => (
        <ListItem
          key={id}
          icon={result === null ? IconHourglass : result.tally.passes ? IconCircleCheck : IconCircleX}
          title={t(`method.${method}`)}
          detail={`${format.day(openedAt)} · ${t(result === null ? 'isOpen' : outcomeKey(method, result.tally.passes))}`}
          href={at(`/ballot/${id}`)}
        />
      ))}
    </TitledList>
  );
}
