import { IconArrowRight, IconScan, IconUser, IconUsers } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { PartyChoice } from '../people/PartyChoice.tsx';
import { usePayWords } from '../use-pay-words.ts';
import { PayProgress, usePayHelp } from './PayProgress.tsx';
import type { PayStep } from './PayScreen.tsx';
import { payPath, toggled, withPayees } from './pay-draft.ts';
import { useFromWords } from './use-from-words.ts';

/** One tap chooses and goes on; whoever pays several says so first. */
export function ChoosePayees({ from, draft, change }: PayStep): ReactNode {
  const t = useMessages(exchangeMessages);
  const { at, go } = useGroupPath();
  const { me, members } = useGroup();
  const payer: string = from ?? me.member;
  const fromWords = useFromWords(from);
  const count = draft.payees.length;
  const { choosePayee } = usePayWords();

  // Whoever left with nobody chosen begins with one again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only as it is opened
  useEffect(() => {
    if (draft.several && count === 0) change({ several: false });
  }, []);

  const choose = (payee: AccountId): void => {
    change(withPayees(draft, draft.several ? toggled(draft.payees, payee) : [payee]));
    if (!draft.several) go(payPath(from, 'amount'));
  };
  return (
    <Screen
      title={choosePayee}
      subtitle={fromWords}
      back={{ href: at(from === null ? '/' : `/kept/${from}`) }}
      help={usePayHelp()}
      footer={
        draft.several ? (
          <Button
            kind="primary"
            size="large"
            wide={true}
            icon={IconArrowRight}
            disabled={count === 0}
            onPress={() => go(payPath(from, 'amount'))}
          >
            {t('continue')}
          </Button>
        ) : undefined
      }
    >
      <PayProgress current={0} />
      {from === null && (
        <Button icon={IconScan} onPress={() => go('/scan')}>
          {t('scanToPay')}
        </Button>
      )}
      {members.length > 2 && (
        <Button
          icon={draft.several ? IconUser : IconUsers}
          onPress={() => change({ several: !draft.several, payees: draft.several ? [] : draft.payees })}
        >
          {draft.several ? t('onePayee') : t('severalPayees')}
        </Button>
      )}
      {draft.several && <p role="status">{t('chosenCount', { count })}</p>}
      <PartyChoice
        chosen={draft.several ? draft.payees : null}
        without={(account) => account === payer}
        onChoose={choose}
      />
    </Screen>
  );
}
