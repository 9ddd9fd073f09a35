import { IconDeviceMobile } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { Checkbox } from '../../ui/fields/Checkbox.tsx';
import { Disclosure } from '../../ui/layout/Disclosure.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import { useDraft } from '../../view/use-draft.ts';
import type { InvitedView, NameAndPhoto } from '../../view/view-types.ts';
import { minga } from '../../view/worker-client.ts';
import { askToKeep } from '../platform/keeping.ts';
import { nobodyYet } from '../profile/nobody-yet.ts';
import { ProfileFields } from '../profile/ProfileFields.tsx';
import { goTo } from '../routing/hash-location.ts';
import { Opening } from '../starting/Opening.tsx';
import { AsDevice, wasHere } from './AsDevice.tsx';
import { GroupTerms } from './GroupTerms.tsx';
import { joiningMessages } from './messages/catalog.ts';
import { useJoinFault } from './use-join-fault.ts';

type JoinDraft = { readonly accepted: boolean; readonly profile: NameAndPhoto };

export function JoinForm({ link, invited }: { readonly link: string; readonly invited: InvitedView }): ReactNode {
  const t = useMessages(joiningMessages);
  const sayFault = useJoinFault();
  const {
    value: draft,
    change,
    clear,
  } = useDraft<JoinDraft>(`join/${invited.group}`, { accepted: false, profile: nobodyYet });
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  if (draft === null) return <Opening />;

  const join = async (): Promise<void> => {
    const name = draft.profile.name.trim();
    setTried(true);
    if (!draft.accepted || name === '') return;
    setBusy(true);
    await askToKeep();
    const joined = await minga().join({ link, profile: { ...draft.profile, name } });
    setBusy(false);
    if (!joined.ok) return setFault(sayFault(joined.error));
    clear();
    // Takes the invitation's secret out of the address bar and of the history.
    goTo(`/g/${joined.value}/recovery?new`, { replace: true });
  };
  const before = wasHere(invited.group);
  const comeBack = (
    <Disclosure summary={t('alreadyMember')} icon={IconDeviceMobile} open={before}>
      <Stack>
        <p>{t('alreadyMemberWhy')}</p>
        <AsDevice link={link} group={invited.group} />
      </Stack>
    </Disclosure>
  );
  return (
    <Stack gap="large">
      {before && comeBack}
      <GroupTerms invited={invited} />
      <Checkbox
        label={t('accept')}
        checked={draft.accepted}
        onChange={(accepted) => change({ accepted })}
        error={tried && !draft.accepted ? t('acceptMissing') : undefined}
      />
      <ProfileFields
        profile={draft.profile}
        onChange={(part) => change({ profile: { ...draft.profile, ...part } })}
        nameMissing={tried}
      />
      {fault !== null && (
        <Notice tone="problem" live={true}>
          {fault}
        </Notice>
      )}
      <Button kind="primary" size="large" wide={true} busy={busy} onPress={() => void join()}>
        {t('join')}
      </Button>
      {!before && comeBack}
    </Stack>
  );
}
