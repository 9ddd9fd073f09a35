import { IconCheck, IconUserQuestion } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useDraft } from '../../../../view/use-draft.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { minga } from '../../../../view/worker-client.ts';
import { officeMessages } from '../../messages/catalog.ts';
import { useSentence } from '../use-refusal.ts';
import { useWhoOpens } from '../use-who-opens.ts';
import { OpenFields } from './OpenFields.tsx';
import { accountOpenedBy, emptyOpen, toOpenArgs } from './open-draft.ts';

/** Opens an account: its name, if one likes a photo, and how far below zero it may go. */
export function OpenScreen(): ReactNode {
  const t = useMessages(officeMessages);
  const { at, go } = useGroupPath();
  const { group, me } = useGroup();
  const say = useToast();
  const sentence = useSentence();
  const { whom } = useWhoOpens();
  const helpers = useQuery('office.helpers', {});
  const { value: draft, change, clear } = useDraft(`office/open/${group}`, emptyOpen);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  if (helpers === null || draft === null) return null;

  const open = async (): Promise<void> => {
    setTried(true);
    if (busy || draft.name.trim() === '') return;
    setBusy(true);
    const opened = await minga().act(group, 'office.open', toOpenArgs(draft, me.member));
    const account = opened.ok ? accountOpenedBy(opened.value) : null;
    if (account !== null) {
      await minga().setAccountProfile(group, account, { name: draft.name.trim(), photo: draft.photo });
      clear();
      say(t('opened'));
      go(`/kept/${account}`, { replace: true });
    }
    setBusy(false);
    setRefused(opened.ok ? null : sentence(opened.error));
  };
  return (
    <Screen
      title={t('open')}
      back={{ href: at('/kept') }}
      help={{ sentences: [t('helpOpen'), t('helpOpenLimit'), t('helpOpenPaper')] }}
      footer={
        helpers.mayOpen ? (
          <Button kind="primary" size="large" wide={true} icon={IconCheck} busy={busy} onPress={() => void open()}>
            {t('openNow')}
          </Button>
        ) : undefined
      }
    >
      {helpers.mayOpen ? (
        <>
          <OpenFields draft={draft} change={change} tried={tried} helpers={helpers} />
          <Refused>{refused}</Refused>
        </>
      ) : (
        <EmptyState icon={IconUserQuestion} title={t('openNotYou')}>
          {whom}
        </EmptyState>
      )}
    </Screen>
  );
}
