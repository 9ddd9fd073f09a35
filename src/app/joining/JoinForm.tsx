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
import type { InvitedView, OwnProfileView } from '../../view/view-types.ts';
import { minga } from '../../view/worker-client.ts';
import { askToKeep } from '../platform/keeping.ts';
import { nothingSaid } from '../profile/nobody-yet.ts';
import { ProfileFields } from '../profile/ProfileFields.tsx';
import { saysMore, trimmed } from '../profile/trimmed.ts';
import { goTo } from '../routing/hash-location.ts';
import { Opening } from '../starting/Opening.tsx';
import { AsDevice, wasHere } from './AsDevice.tsx';
import { GroupTerms } from './GroupTerms.tsx';
import { emptyJoin, joinDraftKey } from './join-draft.ts';
import { MoreAboutMe } from './MoreAboutMe.tsx';
import { joiningMessages } from './messages/catalog.ts';
import { useJoinFault } from './use-join-fault.ts';

export function JoinForm({ link, invited }: { readonly link: string; readonly invited: InvitedView }): ReactNode {
  const t = useMessages(joiningMessages);
  const sayFault = useJoinFault();
  const { value: draft, change, clear } = useDraft(joinDraftKey(invited.group), emptyJoin);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  if (draft === null) return <Opening />;
  const profile = { ...nothingSaid, ...draft.profile };
  const say = (part: Partial<OwnProfileView>): void => change({ profile: { ...profile, ...part } });

  const join = async (): Promise<void> => {
    const said = trimmed(profile);
    setTried(true);
    if (!draft.accepted || said.name === '') return;
    setBusy(true);
    await askToKeep();
    const photo = said.shownTo.photo === 'group' ? said.photo : null;
    const joined = await minga().join({ link, profile: { name: said.name, photo } });
    if (!joined.ok) {
      setBusy(false);
      return setFault(sayFault(joined.error));
    }
    if (saysMore(said) || photo !== said.photo) await sayRest(joined.value, said);
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
      <ProfileFields profile={profile} onChange={say} nameMissing={tried} />
      <MoreAboutMe profile={profile} atDoor={draft.atDoor} onChange={say} />
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

/** Closed in between, the app still finds what else was said: as the draft of the profile. */
async function sayRest(group: GroupId, said: OwnProfileView): Promise<void> {
  const unsaved = `draft/profile/${group}`;
  await minga().putSetting(unsaved, said);
  await minga().setProfile(group, said);
  await minga().putSetting(unsaved, null);
}
