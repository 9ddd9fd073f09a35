import { IconEye } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { ButtonLink } from '../../ui/actions/ButtonLink.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useToast } from '../../ui/feedback/Toast.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { useGroup } from '../../view/stores.ts';
import { useDraft } from '../../view/use-draft.ts';
import type { OwnProfileView } from '../../view/view-types.ts';
import { minga } from '../../view/worker-client.ts';
import { Opening } from '../starting/Opening.tsx';
import { AboutMeFields } from './AboutMeFields.tsx';
import { profileMessages } from './messages/catalog.ts';
import { ProfileFields } from './ProfileFields.tsx';
import { trimmed } from './trimmed.ts';
import { useOwnProfile } from './use-own-profile.ts';
import { WithdrawProfile } from './WithdrawProfile.tsx';

export function Profile(): ReactNode {
  const t = useMessages(profileMessages);
  const { group, me, members } = useGroup();
  const stored = useOwnProfile();
  const self = members.find((each) => each.member === me.member);

  return (
    <Screen
      title={t('profile')}
      back={{ href: `/g/${group}/more` }}
      help={{ sentences: [t('helpOne'), t('helpTwo'), t('helpThree')] }}
    >
      {self?.withdrawn === true ? (
        <Notice>{t('withdrawn', { code: self.shortCode })}</Notice>
      ) : stored === null ? (
        <Opening />
      ) : (
        <>
          <ProfileForm stored={stored} />
          <WithdrawProfile code={self?.shortCode ?? ''} />
        </>
      )}
    </Screen>
  );
}

function ProfileForm({ stored }: { readonly stored: OwnProfileView }): ReactNode {
  const t = useMessages(profileMessages);
  const say = useToast();
  const { group, me } = useGroup();
  const draft = useDraft(`profile/${group}`, stored);
  const [tried, setTried] = useState(false);
  const profile = draft.value ?? stored;

  const save = async (): Promise<void> => {
    setTried(true);
    if (profile.name.trim() === '') return;
    await minga().setProfile(group, trimmed(profile));
    draft.clear();
    say(t('saved'));
  };
  if (draft.value === null) return <Opening />;
  return (
    <>
      <ProfileFields profile={profile} portrait={me.member} onChange={draft.change} nameMissing={tried} />
      <AboutMeFields profile={profile} onChange={draft.change} />
      <Button kind="primary" wide={true} onPress={() => void save()}>
        {t('save')}
      </Button>
      <ButtonLink icon={IconEye} href={`/g/${group}/profile/seen`}>
        {t('seen')}
      </ButtonLink>
    </>
  );
}
