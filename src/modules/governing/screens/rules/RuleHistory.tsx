import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Timeline } from '../../../../ui/layout/Timeline.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useNames } from '../../../../view/use-names.ts';
import { governingMessages } from '../../messages/catalog.ts';
import type { Rule } from './rule-words.ts';

/** Who set it to what and when; a vote leads to its decision. */
export function RuleHistory(props: {
  readonly history: Rule['history'];
  readonly valueOf: (value: Rule['value']) => string;
}): ReactNode {
  const t = useMessages(governingMessages);
  const format = useFormat();
  const names = useNames();
  const { at } = useGroupPath();
  return (
    <Timeline
      label={t('history')}
      moments={props.history.map(({ entry, value, by, decision, claimedAt, stood }) => ({
        id: entry,
        when: format.day(claimedAt),
        title: decision === null ? t('changed', { names: names.list(by) }) : t('changedByVote'),
        change: { to: props.valueOf(value) },
        detail: stood ? undefined : t('didNotStand'),
        href: decision === null ? undefined : at(`/decide/${decision}`),
      }))}
    />
  );
}
