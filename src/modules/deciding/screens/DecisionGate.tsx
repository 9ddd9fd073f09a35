import { IconChecklist, IconUserQuestion } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import type { EntryId } from '../../../core/ids.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { EmptyState } from '../../../ui/layout/EmptyState.tsx';
import type { Help } from '../../../ui/layout/HelpButton.tsx';
import { Screen } from '../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../view/group-path.ts';
import { useQuery } from '../../../view/use-query.ts';
import { decidingMessages } from '../messages/catalog.ts';
import type { Decision } from './views.ts';

/** A form about the decision of the address, for those who may fill it in; others are told why not. */
export function DecisionGate(props: {
  readonly title: string;
  readonly help: Help;
  readonly may: (decision: Decision) => boolean;
  readonly children: (decision: Decision) => ReactNode;
}): ReactNode {
  const t = useMessages(decidingMessages);
  const { id = '' } = useParams();
  const { at } = useGroupPath();
  const answer = useQuery('deciding.decision', { id: id as EntryId });
  if (answer === null) return null;
  const { decision } = answer;
  if (decision !== null && props.may(decision)) return props.children(decision);
  const isKnown = decision !== null;
  return (
    <Screen title={props.title} back={{ href: at(isKnown ? `/decide/${id}` : '/decide') }} help={props.help}>
      <EmptyState icon={isKnown ? IconUserQuestion : IconChecklist} title={t(isKnown ? 'notNowYours' : 'unknown')}>
        {t(isKnown ? 'notNowYoursHow' : 'unknownHow')}
      </EmptyState>
    </Screen>
  );
}
