import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useNames } from '../../../../view/use-names.ts';
import { useQuery } from '../../../../view/use-query.ts';
import type { MemberView, QueryView } from '../../../../view/view-types.ts';
import { governingMessages } from '../../messages/catalog.ts';
import { MemberGate } from '../MemberGate.tsx';
import { EndedNotice } from './EndedNotice.tsx';
import { LimitCard } from './LimitCard.tsx';
import { RecordsCard } from './RecordsCard.tsx';
import { RemovalCard } from './RemovalCard.tsx';
import { RoleCard } from './RoleCard.tsx';
import { VouchNotice } from './VouchNotice.tsx';

export type Trust = QueryView<'governing.trust'>;
export type AboutProps = { readonly member: MemberView; readonly trust: Trust };

/** How far a member is trusted, whose word it was, and what a coordinator can do about it. */
export function TrustScreen(): ReactNode {
  const t = useMessages(governingMessages);
  return <MemberGate title={t('trustTitle')}>{(member) => <Loaded key={member.member} member={member} />}</MemberGate>;
}

function Loaded({ member }: { readonly member: MemberView }): ReactNode {
  const t = useMessages(governingMessages);
  const { at } = useGroupPath();
  const { me } = useGroup();
  const names = useNames();
  const trust = useQuery('governing.trust', { member: member.member });
  if (trust === null) return null;
  const about = { member, trust };
  return (
    <Screen
      title={me.member === member.member ? t('myTrust') : t('trustTitle')}
      subtitle={<bdi>{names.of(member.member)}</bdi>}
      back={{ href: at(`/people/${member.member}`) }}
      help={{ sentences: [t('helpTrust'), t('helpTrustLimit'), t('helpTrustPhone')] }}
    >
      <EndedNotice {...about} />
      <VouchNotice {...about} />
      {trust.units.map((unit) => (
        <LimitCard key={unit.unit} {...about} inUnit={unit} />
      ))}
      <RoleCard {...about} />
      <RecordsCard {...about} />
      <RemovalCard {...about} />
    </Screen>
  );
}
