import { type ReactNode, useEffect } from 'react';
import { useSearch } from 'wouter';
import type { AccountId, UnitId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import type { Help } from '../../../../ui/layout/HelpButton.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { Steps } from '../../../../ui/layout/Steps.tsx';
import { useGroup } from '../../../../view/stores.ts';
import { useDraft } from '../../../../view/use-draft.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { useGroupPath } from '../group-path.ts';
import { PartyChoice } from '../people/PartyChoice.tsx';
import { usePayWords } from '../use-pay-words.ts';
import { AskAmount } from './AskAmount.tsx';

export type AskDraft = {
  readonly payer: AccountId | null;
  readonly unit: UnitId | null;
  readonly amount: number | null;
  readonly memo: string;
};
const emptyAsk: AskDraft = { payer: null, unit: null, amount: null, memo: '' };

/** Asks somebody for a payment. Like paying, each step has its own address. */
export function AskScreen(): ReactNode {
  const t = useMessages(exchangeMessages);
  const { group, me, accounts } = useGroup();
  const { at, go } = useGroupPath();
  const words = usePayWords();
  const search = new URLSearchParams(useSearch());
  const { value: draft, change, clear } = useDraft<AskDraft>(`ask/${group}`, emptyAsk);
  const to = search.get('to') as AccountId | null;
  const ready = draft !== null;
  const help: Help = { sentences: [t('helpAsk'), t('helpAskAnswer'), t('helpAskNothing')] };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each address, on the draft as it then stands
  useEffect(() => {
    if (!ready || to === null) return;
    if (draft.payer !== to) change({ ...emptyAsk, payer: to });
    go('/ask?step=amount', { replace: true });
  }, [ready, to]);

  if (draft === null || to !== null) return null;
  if (draft.payer !== null && search.get('step') === 'amount') {
    return <AskAmount draft={draft} payer={draft.payer} change={change} help={help} onSent={clear} />;
  }
  const choose = (payer: AccountId): void => {
    change({ payer });
    go('/ask?step=amount');
  };
  // Nobody asks themselves, nor the accounts that they keep: from those they pay.
  const mine = new Set<string>([
    me.member,
    ...accounts.flatMap((each) => (each.keeper === me.member ? [each.account] : [])),
  ]);
  return (
    <Screen title={words.chooseAsked} back={{ href: at('/') }} help={help}>
      <Steps label={words.ask} steps={[t('stepWho'), t('stepHowMuch')]} current={0} />
      <PartyChoice chosen={[]} without={(account) => mine.has(account)} onChoose={choose} />
    </Screen>
  );
}
