import { IconDeviceMobile } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { GroupId } from '../../core/ids.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { Checkbox } from '../../ui/fields/Checkbox.tsx';
import { Disclosure } from '../../ui/layout/Disclosure.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import { useDraft } from '../../view/use-draft.ts';
import type { InvitedView, ProfileView } from '../../view/view-types.ts';
import { minga } from '../../view/worker-client.ts';
import { askToKeep } from '../platform/keeping.ts';
import { emptyProfile } from '../profile/empty-profile.ts';
import { ProfileFields } from '../profile/ProfileFields.tsx';
import { CardOrWords } from '../recovery/CardOrWords.tsx';
import { useCardFault } from '../recovery/use-card-fault.ts';
import { goTo } from '../routing/hash-location.ts';
import { Opening } from '../starting/Opening.tsx';
import { GroupTerms } from './GroupTerms.tsx';
import { joiningMessages } from './messages/catalog.ts';
import { useJoinFault } from './use-join-fault.ts';

type JoinDraft = { readonly accepted: boolean; readonly profile: ProfileView };

export function JoinForm({ link, invited }: { readonly link: string; readonly invited: InvitedView }): ReactNode {
  const t = useMessages(joiningMessages);
  const sayFault = useJoinFault();
  const { value: draft, change, clear } = useDraft<JoinDraft>(`join/${invited.group}`, { accepted: false, profile: emptyProfile });
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
    enter(joined.value, '/recovery?new');
  };
  return (
    <Stack gap="large">
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
      <AsDevice link={link} />
    </Stack>
  );
}

/** For somebody who is a member and opens the group on a second phone. */
function AsDevice({ link }: { readonly link: string }): ReactNode {
  const t = useMessages(joiningMessages);
  const sayFault = useCardFault();
  const add = async (cardOrWords: string): Promise<string | null> => {
    await askToKeep();
    const added = await minga().joinAsDevice(link, cardOrWords);
    if (!added.ok) return sayFault(added.error);
    enter(added.value, '');
    return null;
  };
  return (
    <Disclosure summary={t('alreadyMember')} icon={IconDeviceMobile}>
      <Stack>
        <p>{t('alreadyMemberWhy')}</p>
        <CardOrWords action={t('asDevice')} onCard={add} />
      </Stack>
    </Disclosure>
  );
}

/** Takes the invitation's secret out of the address bar and of the history. */
const enter = (group: GroupId, place: string): void => goTo(`/g/${group}${place}`, { replace: true });
