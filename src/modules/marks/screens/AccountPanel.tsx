import { IconCertificate, IconMessageQuestion } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { AccountId } from '../../../core/ids.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../ui/actions/ButtonLink.tsx';
import { Card } from '../../../ui/layout/Card.tsx';
import { wishPath } from '../../../view/changes.ts';
import { useGroupPath } from '../../../view/group-path.ts';
import { useMarkName } from '../../../view/marks/use-mark-name.ts';
import { viewMessages } from '../../../view/messages/catalog.ts';
import { useParties } from '../../../view/parties.ts';
import { useAsksGroup } from '../../../view/rules.ts';
import { useQuery } from '../../../view/use-query.ts';
import { marksMessages } from '../messages/catalog.ts';
import { MarkRows } from './MarkRows.tsx';

/** On the page of a member or of an account that is kept: the marks it carries. */
export function AccountPanel({ account }: { readonly account: AccountId }): ReactNode {
  const t = useMessages(marksMessages);
  const { at } = useGroupPath();
  const partyOf = useParties();
  const view = useMessages(viewMessages);
  const asksGroup = useAsksGroup();
  const markName = useMarkName();
  const marks = useQuery('marks.marks', {});
  if (marks === null) return null;
  const theirs = marks.given.filter((mark) => mark.account === account && !mark.past);
  const { wanted } = marks;
  const lacks = wanted !== null && !theirs.some(({ mark }) => mark === wanted) ? wanted : null;
  if (theirs.length === 0 && !marks.mayGive && lacks === null) return null;
  return (
    <Card title={t('marksOf', { name: partyOf(account).name })}>
      {theirs.length > 0 && <MarkRows label={t('marks')} marks={theirs} />}
      {marks.mayGive && (
        <ButtonLink icon={IconCertificate} href={at(`/marks?to=${account}`)}>
          {t('giveMark')}
        </ButtonLink>
      )}
      {lacks !== null && (
        <>
          <p>{t('sellsByVote', { mark: markName(lacks) })}</p>
          {asksGroup && (
            <ButtonLink icon={IconMessageQuestion} href={at(wishPath('mark.give', { account, mark: lacks }))}>
              {view('askGroup')}
            </ButtonLink>
          )}
        </>
      )}
    </Card>
  );
}
