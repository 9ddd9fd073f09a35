import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Timeline } from '../../../../ui/layout/Timeline.tsx';
import { useNames } from '../../../../view/use-names.ts';
import { governingMessages } from '../../messages/catalog.ts';
import { type Rule, useRuleWords } from './rule-words.ts';

export function RuleHistory({ rule }: { readonly rule: Rule }): ReactNode {
  const t = useMessages(governingMessages);
  const format = useFormat();
  const names = useNames();
  const words = useRuleWords();
  return (
    <Timeline
      label={t('history')}
      moments={rule.history.map(({ entry, value, by, claimedAt, stood }) => ({
        id: entry,
        when: format.day(claimedAt),
        title: t('changed', { names: names.list(by) }),
        change: { to: words.value(rule, value) },
        detail: stood ? undefined : t('didNotStand'),
      }))}
    />
  );
}
