import { IconMail, IconTransfer } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { EntryId, MemberId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { LinkField } from '../../../../ui/fields/LinkField.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { QrCode } from '../../../../ui/qr/QrCode.tsx';
import { useGroup } from '../../../../view/stores.ts';
import { useNames } from '../../../../view/use-names.ts';
import { useQuery } from '../../../../view/use-query.ts';
import type { QueryView } from '../../../../view/view-types.ts';
import { minga } from '../../../../view/worker-client.ts';
import { officeMessages } from '../../messages/catalog.ts';
import type { AboutAccount } from '../AccountGate.tsx';
import { useSentence } from '../use-refusal.ts';
import { useLink } from './use-link.ts';

type Came = NonNullable<QueryView<'office.invited'>>['came'];

/** As long as people take who have just got a phone. */
const lastingDays = 30;

/** An invitation as any other, by which its newcomer may owe nothing yet: their limit comes with the account. */
export function InviteOwner(props: AboutAccount & { readonly onCame: (member: MemberId) => void }): ReactNode {
  const t = useMessages(officeMessages);
  const { group, limits } = useGroup();
  const sentence = useSentence();
  const { account } = props.account;
  const invited = useQuery('office.invited', { account });
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  if (invited === null) return null;
  const { invitation, came } = invited;
  if (invitation !== null) return <Made {...props} invitation={invitation} came={came} />;

  const invite = async (): Promise<void> => {
    setBusy(true);
    const nothing = Object.fromEntries(Object.keys(limits).map((unit) => [unit, 0]));
    const made = await minga().invite(group, { uses: 1, days: lastingDays, limits: nothing, for: account });
    setBusy(false);
    setRefused(made.ok ? null : sentence(made.error));
  };
  return (
    <Stack>
      <p>{t('ownerInviteHow')}</p>
      <Refused>{refused}</Refused>
      <Button kind="primary" size="large" wide={true} icon={IconMail} busy={busy} onPress={() => void invite()}>
        {t('makeInvitation')}
      </Button>
    </Stack>
  );
}

function Made({
  invitation,
  came,
  party,
  onCame,
}: AboutAccount & {
  readonly invitation: EntryId;
  readonly came: Came;
  readonly onCame: (member: MemberId) => void;
}): ReactNode {
  const t = useMessages(officeMessages);
  const names = useNames();
  const link = useLink(invitation);
  if (came !== null) {
    return (
      <Notice
        tone="good"
        action={
          <Button kind="primary" icon={IconTransfer} onPress={() => onCame(came.member)}>
            {t('giveItOver')}
          </Button>
        }
      >
        {t('hasCome', { name: names.of(came.member), account: party.name })}
      </Notice>
    );
  }
  if (link === null) return null;
  return (
    <Stack>
      <p>{t('ownerShow', { name: party.name })}</p>
      <QrCode text={link} label={t('invitationLink')} correction="low" />
      <LinkField label={t('invitationLink')} hint={t('invitationLinkHint')} link={link} />
      <p>{t('nobodyCame')}</p>
    </Stack>
  );
}
