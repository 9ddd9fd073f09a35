import { type ReactNode, useEffect } from 'react';
import { useSearch } from 'wouter';
import type { MemberId, UnitId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import type { Help } from '../../../../ui/layout/HelpButton.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { Steps } from '../../../../ui/layout/Steps.tsx';
import { useGroup } from '../../../../view/stores.ts';
import { useDraft } from '../../../../view/use-draft.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { useGroupPath } from '../group-path.ts';
import { MemberChoice } from '../people/MemberChoice.tsx';
import { usePayWords } from '../use-pay-words.ts';
import { AskAmount } from './AskAmount.tsx';

export type AskDraft = {
  readonly member: MemberId | null;
  readonly unit: UnitId | null;
  readonly amount: number | null;
  readonly memo: string;
};
const emptyAsk: AskDraft = { member: null, unit: null, amount: null, memo: '' };

/** Asks one member for a payment. Like paying, each step has its own address. */
export function AskScreen(): ReactNode {
  const t = useMessages(exchangeMessages);
  const { group } = useGroup();
  const { at, go } = useGroupPath();
  const words = usePayWords();
  const search = new URLSearchParams(useSearch());
  const { value: draft, change, clear } = useDraft<AskDraft>(`ask/${group}`, emptyAsk);
  const to = search.get('to') as MemberId | null;
  const ready = draft !== null;
  const help: Help = { sentences: [t('helpAsk'), t('helpAskAnswer'), t('helpAskNothing')] };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each address, on the draft as it then stands
  useEffect(() => {
    if (!ready || to === null) return;
    if (draft.member !== to) change({ ...emptyAsk, member: to });
    go('/ask?step=amount', { replace: true });
  }, [ready, to]);

  if (draft === null || to !== null) return null;
  if (draft.member !== null && search.get('step') === 'amount') {
    return <AskAmount draft={draft} member={draft.member} change={change} help={help} onSent={clear} />;
  }
  const choose = (member: MemberId): void => {
    change({ member });
    go('/ask?step=amount');
  };
  return (
    <Screen title={words.chooseAsked} back={{ href: at('/') }} help={help}>
      <Steps label={words.ask} steps={[t('stepWho'), t('stepHowMuch')]} current={0} />
      <MemberChoice chosen={[]} onChoose={choose} />
    </Screen>
  );
}
