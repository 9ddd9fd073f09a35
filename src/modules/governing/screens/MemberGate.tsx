import { IconUserQuestion } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import { useMessages } from '../../../i18n/use-messages.ts';
import { EmptyState } from '../../../ui/layout/EmptyState.tsx';
import { Screen } from '../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../view/group-path.ts';
import { useGroup } from '../../../view/stores.ts';
import type { MemberView } from '../../../view/view-types.ts';
import { governingMessages } from '../messages/catalog.ts';

/** A screen about the member of the address, or a word that this phone does not know them. */
export function MemberGate(props: {
  readonly title: string;
  readonly children: (member: MemberView) => ReactNode;
}): ReactNode {
  const t = useMessages(governingMessages);
  const { at } = useGroupPath();
  const { members } = useGroup();
  const { member: id } = useParams();
  const member = members.find((each) => each.member === id);
  if (member !== undefined) return props.children(member);
  return (
    <Screen
      title={props.title}
      back={{ href: at('/people') }}
      help={{ sentences: [t('helpTrust'), t('helpTrustLimit'), t('helpTrustPhone')] }}
    >
      <EmptyState icon={IconUserQuestion} title={t('unknownMember')}>
        {t('unknownMemberHow')}
      </EmptyState>
    </Screen>
  );
}
