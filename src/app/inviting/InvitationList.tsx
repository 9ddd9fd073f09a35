import { IconMailOff, IconMailOpened } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { ButtonRow } from '../../ui/actions/ButtonRow.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { Card } from '../../ui/layout/Card.tsx';
import { EmptyState } from '../../ui/layout/EmptyState.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import { ConfirmSheet } from '../../ui/overlays/ConfirmSheet.tsx';
import { useMemberName } from '../../view/member-name.ts';
import { useGroup } from '../../view/stores.ts';
import type { InvitationView } from '../../view/view-types.ts';
import { minga } from '../../view/worker-client.ts';
import { invitingMessages } from './messages/catalog.ts';
import { ShowInvitation } from './ShowInvitation.tsx';
import { useInviteFault } from './use-invite-fault.ts';

export function InvitationList({ invitations }: { readonly invitations: readonly InvitationView[] }): ReactNode {
  const t = useMessages(invitingMessages);
  return (
    <Card title={t('list')} tone="quiet">
      {invitations.length === 0 ? (
        <EmptyState icon={IconMailOpened} title={t('none')}>
          {t('noneHow')}
        </EmptyState>
      ) : (
        <Stack>
          {invitations.map((invitation) => (
            <Invitation key={invitation.entry} invitation={invitation} />
          ))}
        </Stack>
      )}
    </Card>
  );
}

function Invitation({ invitation }: { readonly invitation: InvitationView }): ReactNode {
  const t = useMessages(invitingMessages);
  const sayFault = useInviteFault();
  const { group } = useGroup();
  const [shown, setShown] = useState(false);
  const [asking, setAsking] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const { entry, link } = invitation;
  const open = !isClosed(invitation, Date.now());

  const revoke = async (): Promise<void> => {
    const revoked = await minga().revokeInvitation(group, entry);
    setAsking(false);
    setFault(revoked.ok ? null : sayFault(revoked.error));
  };
  return (
    <Card as="article">
      <Summary invitation={invitation} />
      {fault !== null && (
        <Notice tone="problem" live={true}>
          {fault}
        </Notice>
      )}
      {open && (
        <ButtonRow>
          {link !== null && <Button onPress={() => setShown(!shown)}>{shown ? t('hide') : t('show')}</Button>}
          <Button icon={IconMailOff} onPress={() => setAsking(true)}>
            {t('revoke')}
          </Button>
        </ButtonRow>
      )}
      {shown && open && link !== null && <ShowInvitation invitation={{ ...invitation, link }} />}
      <ConfirmSheet
        title={t('revokeTitle')}
        open={asking}
        onClose={() => setAsking(false)}
        confirm={{ label: t('revoke'), onPress: () => void revoke(), danger: true }}
      >
        <p>{t('revokeWords')}</p>
      </ConfirmSheet>
    </Card>
  );
}

/** One line: how much of it is used, until when it lasts, and whose it is. */
function Summary({ invitation }: { readonly invitation: InvitationView }): ReactNode {
  const t = useMessages(invitingMessages);
  const format = useFormat();
  const nameOf = useMemberName();
  const { members } = useGroup();
  const { used, uses, expiresAt, mine, by, handedTo } = invitation;
  const now = Date.now();
  const lasting = invitation.revoked
    ? t('revoked')
    : used >= uses
      ? t('full')
      : expiresAt === null
        ? t('endless')
        : now > expiresAt
          ? t('ended')
          : t('endsAt', { date: format.relative(expiresAt, now) });
  const parts = [t('usedOf', { used: format.number(used), uses: format.number(uses) }), lasting];
  if (!mine) parts.push(t('by', { name: nameOf(members.find((each) => each.member === by)) }));
  if (handedTo !== null) parts.push(t('handedTo', { name: nameOf(members.find((each) => each.member === handedTo)) }));
  return <p>{parts.join(' · ')}</p>;
}

/** What can not be used any more. The phone that made it decides by its own clock when it admits; here it is only shown. */
const isClosed = ({ revoked, used, uses, expiresAt }: InvitationView, now: number): boolean =>
  revoked || used >= uses || (expiresAt !== null && now > expiresAt);
