import { IconUserQuestion } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { MemberId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Card } from '../../../../ui/layout/Card.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { useQuery } from '../../../../view/use-query.ts';
import { belongingMessages } from '../../messages/catalog.ts';
import { Neighbours } from '../Neighbours.tsx';

export function WhoAreYou({ onChoose }: { readonly onChoose: (member: MemberId) => void }): ReactNode {
  const t = useMessages(belongingMessages);
  const format = useFormat();
  const guarded = useQuery('belonging.guarded', {});
  if (guarded === null) return null;
  if (guarded.length === 0) {
    return (
      <EmptyState icon={IconUserQuestion} title={t('nobodyToBe')}>
        {t('nobodyToBeHow')}
      </EmptyState>
    );
  }
  const agree = new Map(
    guarded.map(({ member, need, among }) => [
      member,
      t('guardsDetail', { need: format.number(need), among: format.number(among) }),
    ]),
  );
  return (
    <Card title={t('whoAreYou')}>
      <p>{t('whoHint')}</p>
      <Neighbours
        label={t('whoAreYou')}
        members={guarded.map(({ member }) => member)}
        detail={(member) => agree.get(member)}
        onChoose={onChoose}
      />
    </Card>
  );
}
