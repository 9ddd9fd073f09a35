import { type ReactNode, useEffect, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useToast } from '../../ui/feedback/Toast.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { useGroup } from '../../view/stores.ts';
import { useDraft } from '../../view/use-draft.ts';
import type { ProfileView } from '../../view/view-types.ts';
import { minga } from '../../view/worker-client.ts';
import { Opening } from '../starting/Opening.tsx';
import { emptyProfile } from './empty-profile.ts';
import { profileMessages } from './messages/catalog.ts';
import { ProfileFields } from './ProfileFields.tsx';
import { WithdrawProfile } from './WithdrawProfile.tsx';

export function Profile(): ReactNode {
  const t = useMessages(profileMessages);
  const { group, me, members } = useGroup();
  const [stored, setStored] = useState<ProfileView | null>(null);
  const self = members.find((each) => each.member === me.member);

  useEffect(() => {
    void minga().profile(group).then(setStored);
  }, [group]);

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

function ProfileForm({ stored }: { readonly stored: ProfileView }): ReactNode {
  const t = useMessages(profileMessages);
  const say = useToast();
  const { group, me } = useGroup();
  const draft = useDraft(`profile/${group}`, stored);
  const [tried, setTried] = useState(false);
  const profile = draft.value ?? emptyProfile;

  const save = async (): Promise<void> => {
    setTried(true);
    if (profile.name.trim() === '') return;
    await minga().setProfile(group, { ...profile, name: profile.name.trim(), contact: profile.contact.trim() });
    draft.clear();
    say(t('saved'));
  };
  if (draft.value === null) return <Opening />;
  return (
    <>
      <ProfileFields profile={profile} portrait={me.member} onChange={draft.change} nameMissing={tried} />
      <TextArea
        label={t('contact')}
        hint={t('contactHint')}
        optional={true}
        value={profile.contact}
        onChange={(contact) => draft.change({ contact })}
        maxLength={200}
      />
      <Button kind="primary" wide={true} onPress={() => void save()}>
        {t('save')}
      </Button>
    </>
  );
}
