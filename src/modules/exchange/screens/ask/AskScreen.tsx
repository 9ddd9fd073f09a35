import { IconQrcode, IconScan } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { useSearch } from 'wouter';
import type { AccountId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import type { Help } from '../../../../ui/layout/HelpButton.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { Steps } from '../../../../ui/layout/Steps.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useDraft } from '../../../../view/use-draft.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { PartyChoice } from '../people/PartyChoice.tsx';
import { termsOf } from '../terms-in-path.ts';
import { usePayWords } from '../use-pay-words.ts';
import { AskAmount } from './AskAmount.tsx';
import { type AskDraft, type Asker, askDraftKey, askPath, emptyAsk } from './ask-draft.ts';
import { useAskIntoWords } from './use-ask-into-words.ts';

/** Asks somebody for a payment. Like paying, each step has its own address; it says for whose account. */
export function AskScreen(): ReactNode {
  const t = useMessages(exchangeMessages);
  const { group, me, accounts } = useGroup();
  const { at, go } = useGroupPath();
  const words = usePayWords();
  const search = new URLSearchParams(useSearch());
  const account = search.get('for') as Asker;
  const { value: draft, change, clear } = useDraft<AskDraft>(askDraftKey(group, account), emptyAsk);
  const subtitle = useAskIntoWords(account);
  const to = search.get('to') as AccountId | null;
  const ready = draft !== null;
  const help: Help = { sentences: [t('helpAsk'), t('helpAskAnswer'), t('helpAskNothing')] };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each address, on the draft as it then stands
  useEffect(() => {
    if (!ready || to === null) return;
    const promised = search.get('card') !== null;
    const terms = termsOf(search);
    if (draft.payer !== to || terms.unit !== undefined) change({ ...emptyAsk, payer: to, promised, ...terms });
    else change({ promised });
    go(askPath(account, 'amount'), { replace: true });
  }, [ready, to]);

  if (draft === null || to !== null) return null;
  if (draft.payer !== null && search.get('step') === 'amount') {
    const step = { account, draft, payer: draft.payer, change };
    return <AskAmount {...step} help={help} onSent={clear} />;
  }
  const choose = (payer: AccountId): void => {
    change({ payer, promised: false });
    go(askPath(account, 'amount'));
  };
  // Nobody asks themselves, nor the accounts that they keep: from those they pay.
  const mine = new Set<string>([
    me.member,
    ...accounts.flatMap((each) => (each.keeper === me.member ? [each.account] : [])),
  ]);
  return (
    <Screen
      title={words.chooseAsked}
      subtitle={subtitle}
      back={{ href: at(account === null ? '/' : `/kept/${account}`) }}
      help={help}
    >
      <Steps label={words.ask} steps={[t('stepWho'), t('stepHowMuch')]} current={0} />
      <ButtonLink icon={IconScan} href={at(account === null ? '/paper/scan' : `/paper/scan?for=${account}`)}>
        {t('scanCard')}
      </ButtonLink>
      {account === null && (
        <Button icon={IconQrcode} onPress={() => go('/sell')}>
          {t('sell')}
        </Button>
      )}
      <PartyChoice chosen={null} without={(account) => mine.has(account)} onChoose={choose} />
    </Screen>
  );
}
