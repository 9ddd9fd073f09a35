import { IconCertificate } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { AccountId } from '../../../core/ids.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../ui/actions/ButtonLink.tsx';
import { Card } from '../../../ui/layout/Card.tsx';
import { useGroupPath } from '../../../view/group-path.ts';
import { useParties } from '../../../view/parties.ts';
import { useQuery } from '../../../view/use-query.ts';
import { marksMessages } from '../messages/catalog.ts';
import { MarkRows } from './MarkRows.tsx';

/** On the page of a member or of an account that is kept: the marks it carries. */
export function AccountPanel({ account }: { readonly account: AccountId }): ReactNode {
  const t = useMessages(marksMessages);
  const { at } = useGroupPath();
  const partyOf = useParties();
  const marks = useQuery('marks.marks', {});
  if (marks === null) return null;
  const theirs = marks.given.filter((mark) => mark.account === account && !mark.past);
  if (theirs.length === 0 && !marks.mayGive) return null;
  return (
    <Card title={t('marksOf', { name: partyOf(account).name })}>
      {theirs.length > 0 && <MarkRows label={t('marks')} marks={theirs} />}
      {marks.mayGive && (
        <ButtonLink icon={IconCertificate} href={at(`/marks?to=${account}`)}>
          {t('giveMark')}
        </ButtonLink>
      )}
    </Card>
  );
}
