import { IconArrowRight, IconUser, IconUsers } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { MemberId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroup } from '../../../../view/stores.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { useGroupPath } from '../group-path.ts';
import { MemberChoice } from '../people/MemberChoice.tsx';
import { usePayWords } from '../use-pay-words.ts';
import { PayProgress, usePayHelp } from './PayProgress.tsx';
import type { PayStep } from './PayScreen.tsx';
import { toggled, withMembers } from './pay-draft.ts';

/** One tap chooses and goes on; whoever pays several says so first. */
export function ChoosePayees({ draft, change }: PayStep): ReactNode {
  const t = useMessages(exchangeMessages);
  const { at, go } = useGroupPath();
  const { members } = useGroup();
  const count = draft.members.length;
  const { choosePayee } = usePayWords();

  const choose = (member: MemberId): void => {
    change(withMembers(draft, draft.several ? toggled(draft.members, member) : [member]));
    if (!draft.several) go('/pay?step=amount');
  };
  return (
    <Screen
      title={choosePayee}
      back={{ href: at('/') }}
      help={usePayHelp()}
      footer={
        draft.several ? (
          <Button
            kind="primary"
            size="large"
            wide={true}
            icon={IconArrowRight}
            disabled={count === 0}
            onPress={() => go('/pay?step=amount')}
          >
            {t('continue')}
          </Button>
        ) : undefined
      }
    >
      <PayProgress current={0} />
      {members.length > 2 && (
        <Button
          icon={draft.several ? IconUser : IconUsers}
          onPress={() => change({ several: !draft.several, members: draft.several ? [] : draft.members })}
        >
          {draft.several ? t('onePayee') : t('severalPayees')}
        </Button>
      )}
      {draft.several && <p role="status">{t('chosenCount', { count })}</p>}
      <MemberChoice chosen={draft.several ? draft.members : []} onChoose={choose} />
    </Screen>
  );
}
