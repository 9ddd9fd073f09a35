import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Card } from '../../ui/layout/Card.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { useGroup } from '../../view/stores.ts';
import type { InvitationView } from '../../view/view-types.ts';
import { minga } from '../../view/worker-client.ts';
import { InvitationList } from './InvitationList.tsx';
import { InviteForm } from './InviteForm.tsx';
import { invitingMessages } from './messages/catalog.ts';
import { ShowInvitation } from './ShowInvitation.tsx';

export function Invite(): ReactNode {
  const t = useMessages(invitingMessages);
  const { group } = useGroup();
  const [made, setMade] = useState<InvitationView | null>(null);
  const invitations = useInvitations();

  return (
    <Screen
      title={t('title')}
      back={{ href: `/g/${group}/people` }}
      help={{ sentences: [t('helpOne'), t('helpTwo'), t('helpThree')] }}
    >
      {made === null || made.link === null ? (
        <InviteForm onMade={setMade} />
      ) : (
        <Card title={t('made')}>
          <ShowInvitation invitation={{ ...made, link: made.link }} />
          <Button onPress={() => setMade(null)}>{t('another')}</Button>
        </Card>
      )}
      <InvitationList invitations={invitations} />
    </Screen>
  );
}

/** Asked again whenever the books change: somebody may have come in. */
function useInvitations(): readonly InvitationView[] {
  const { group, version } = useGroup();
  const [invitations, setInvitations] = useState<readonly InvitationView[]>([]);
  const ask = useCallback(() => void minga().invitations(group).then(setInvitations), [group]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `version` stands for the books
  useEffect(ask, [ask, version]);
  return invitations;
}
