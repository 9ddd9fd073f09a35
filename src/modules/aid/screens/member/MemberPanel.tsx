import { IconHeart } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { MemberId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Card } from '../../../../ui/layout/Card.tsx';
import { Disclosure } from '../../../../ui/layout/Disclosure.tsx';
import { useNames } from '../../../../view/use-names.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { aidMessages } from '../../messages/catalog.ts';
import { Lines } from './Lines.tsx';

/** On a member's page: what was done for nothing. No sum of it: nobody owes anything. */
export function MemberPanel({ member }: { readonly member: MemberId }): ReactNode {
  const t = useMessages(aidMessages);
  const names = useNames();
  const history = useQuery('aid.history', { member });
  if (history === null || (history.lines.length === 0 && !history.kept)) return null;
  return (
    <Card title={t('aidOf', { name: names.of(member) })}>
      {history.kept && <p>{t('wasDoneKept', { name: names.of(member) })}</p>}
      {history.lines.length > 0 && (
        <Disclosure summary={t('wasDone')} icon={IconHeart}>
          <Lines lines={history.lines} />
        </Disclosure>
      )}
    </Card>
  );
}
