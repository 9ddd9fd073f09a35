import type { ReactNode } from 'react';
import type { MemberId } from '../../../core/ids.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../ui/actions/ButtonLink.tsx';
import { IconTwoPhones } from '../../../ui/icons/two-phones.ts';
import { useGroupPath } from '../../../view/group-path.ts';
import { memberOf, useGroup } from '../../../view/stores.ts';
import { useQuery } from '../../../view/use-query.ts';
import { belongingMessages } from '../messages/catalog.ts';

/** On the page of a member whose phone and a copy of it both signed: what that means for everybody. */
export function MemberPanel({ member }: { readonly member: MemberId }): ReactNode {
  return memberOf(useGroup(), member)?.forked === true && <ForkLinks member={member} />;
}

function ForkLinks({ member }: { readonly member: MemberId }): ReactNode {
  const t = useMessages(belongingMessages);
  const { at } = useGroupPath();
  const forks = useQuery('belonging.forks', {}) ?? [];
  return forks
    .filter((fork) => fork.member === member)
    .map(({ device }) => (
      <ButtonLink key={device} icon={IconTwoPhones} href={at(`/forks/${device}`)}>
        {t('toFork')}
      </ButtonLink>
    ));
}
