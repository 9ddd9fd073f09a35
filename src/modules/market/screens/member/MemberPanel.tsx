import type { ReactNode } from 'react';
import type { MemberId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Card } from '../../../../ui/layout/Card.tsx';
import { useNames } from '../../../../view/use-names.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { marketMessages } from '../../messages/catalog.ts';
import { HistoryFacts } from './HistoryFacts.tsx';

/** On a member's page: what became of their deals. Nothing of whoever has had none: a newcomer is not measured. */
export function MemberPanel({ member }: { readonly member: MemberId }): ReactNode {
  const t = useMessages(marketMessages);
  const names = useNames();
  const history = useQuery('market.history', { member });
  if (history === null) return null;
  if (history.kept) {
    return (
      <Card title={t('history', { name: names.of(member) })}>
        <p>{t('historyKept', { name: names.of(member) })}</p>
      </Card>
    );
  }
  const { given, received, confirmedByOne, feedback } = history;
  if (given + received + confirmedByOne + feedback.length === 0) return null;
  return (
    <Card title={t('history', { name: names.of(member) })}>
      <HistoryFacts history={history} />
    </Card>
  );
}
