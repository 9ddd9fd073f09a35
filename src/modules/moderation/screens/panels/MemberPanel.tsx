import type { ReactNode } from 'react';
import type { AccountId, MemberId } from '../../../../core/ids.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { Blocking } from './Blocking.tsx';
import { Reporting } from './Reporting.tsx';

/** On a member's page: cases that the two have to do with, the way to report them, and not to see them any more. */
export function MemberPanel({ member }: { readonly member: MemberId }): ReactNode {
  const account = member as string as AccountId;
  const view = useQuery('moderation.thing', { thing: { account } });
  if (view === null) return null;
  return (
    <>
      <Reporting view={view} path={`/report/member/${member}`} />
      <Blocking account={account} />
    </>
  );
}
