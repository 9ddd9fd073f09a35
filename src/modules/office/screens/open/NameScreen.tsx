import { IconCheck } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useDraft } from '../../../../view/use-draft.ts';
import { minga } from '../../../../view/worker-client.ts';
import { officeMessages } from '../../messages/catalog.ts';
import { type AboutAccount, AccountGate } from '../AccountGate.tsx';
import { NotYou } from '../NotYou.tsx';
import { useSentence } from '../use-refusal.ts';
import { NameFields } from './NameFields.tsx';

/** Gives an account another name or photo. */
export const NameScreen = (): ReactNode => <AccountGate>{(about) => <Named {...about} />}</AccountGate>;

function Named({ account, party }: AboutAccount): ReactNode {
  const t = useMessages(officeMessages);
  const { group } = useGroup();
  const { at, go } = useGroupPath();
  const say = useToast();
  const sentence = useSentence();
  const { kept } = party;
  const first = { name: kept?.profile?.name ?? '', photo: kept?.profile?.photo ?? null };
  const { value: draft, change, clear } = useDraft(`office/name/${group}/${account.account}`, first);
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  if (draft === null) return null;
  const page = `/kept/${account.account}`;
  const mayName = account.here;

  const save = async (): Promise<void> => {
    setTried(true);
    if (draft.name.trim() === '') return;
    const saved = await minga().setAccountProfile(group, account.account, { ...draft, name: draft.name.trim() });
    if (!saved.ok) return setRefused(sentence(saved.error));
    clear();
    say(t('nameSaved'));
    go(page, { replace: true });
  };
  return (
    <Screen
      title={t('changeName')}
      subtitle={<bdi>{party.name}</bdi>}
      back={{ href: at(page) }}
      help={{ sentences: [t('helpName'), t('helpNameAll'), t('helpNameKeeper')] }}
      footer={
        mayName ? (
          <Button kind="primary" size="large" wide={true} icon={IconCheck} onPress={() => void save()}>
            {t('save')}
          </Button>
        ) : undefined
      }
    >
      {mayName ? (
        <>
          <NameFields
            draft={draft}
            isOfGroup={account.is === 'group'}
            portrait={party.face.portrait}
            change={change}
            tried={tried}
          />
          <Refused>{refused}</Refused>
        </>
      ) : (
        <NotYou title={t('nameNotYou')} others={account.keeper === null ? [] : [account.keeper]} />
      )}
    </Screen>
  );
}
