import { type ReactNode, useEffect } from 'react';
import { useSearch } from 'wouter';
import type { EntryId, GroupId, MemberId } from '../../../../core/ids.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useDraft } from '../../../../view/use-draft.ts';
import { minga } from '../../../../view/worker-client.ts';
import { useGroupPath } from '../group-path.ts';
import { ChoosePayees } from './ChoosePayees.tsx';
import { PayAmounts } from './PayAmounts.tsx';
import { emptyPay, type PayDraft, payDraftKey } from './pay-draft.ts';
import { ReviewPay } from './ReviewPay.tsx';

export type PayStep = {
  readonly draft: PayDraft;
  readonly change: (part: Partial<PayDraft>) => void;
};

/**
 * Choose, enter, check. Each step has its own address, so that the phone's Back goes one step back; what was written is
 * in the stored draft and not in the address.
 */
export function PayScreen(): ReactNode {
  const { group } = useGroup();
  const search = new URLSearchParams(useSearch());
  const { value: draft, change, clear } = useDraft<PayDraft>(payDraftKey(group), emptyPay);
  const arriving = usePrefilled(draft, change, search.get('to'), search.get('ask'));
  const step = draft?.members.length ? search.get('step') : null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each step begins at its top
  useEffect(() => void scrollTo(0, 0), [step]);

  if (draft === null || arriving) return null;
  if (step === 'amount') return <PayAmounts draft={draft} change={change} />;
  if (step === 'review') return <ReviewPay draft={draft} change={change} onHeld={clear} />;
  return <ChoosePayees draft={draft} change={change} />;
}

/** Takes over the payee or the request that the address names; true until that is done. */
function usePrefilled(
  draft: PayDraft | null,
  change: (part: Partial<PayDraft>) => void,
  to: string | null,
  ask: string | null,
): boolean {
  const { group } = useGroup();
  const { go } = useGroupPath();
  const ready = draft !== null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each address, on the draft as it then stands
  useEffect(() => {
    if (!ready) return;
    let current = true;
    if (to !== null) {
      const same = draft.members.length === 1 && draft.members[0] === to;
      if (!same) change({ ...emptyPay, members: [to as MemberId] });
      go('/pay?step=amount', { replace: true });
    } else if (ask !== null) {
      void requestAsDraft(group, ask as EntryId).then((asked) => {
        if (!current) return;
        if (asked !== null) change(asked);
        go(asked === null ? '/pay' : '/pay?step=review', { replace: true });
      });
    }
    return () => {
      current = false;
    };
  }, [group, ready, to, ask]);
  return to !== null || ask !== null;
}

async function requestAsDraft(group: GroupId, ask: EntryId): Promise<PayDraft | null> {
  const asks = await minga().ask(group, 'exchange.asks', { open: true });
  const asked = asks.find((each) => each.id === ask && each.direction === 'they-ask');
  if (asked === undefined) return null;
  const { id, other, unit, amount, memo } = asked;
  return { ...emptyPay, members: [other], unit, amount, memo: memo ?? '', answers: id };
}
