import { type ReactNode, useEffect } from 'react';
import { useSearch } from 'wouter';
import type { AccountId, EntryId, GroupId } from '../../../../core/ids.ts';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useDraft } from '../../../../view/use-draft.ts';
import { minga } from '../../../../view/worker-client.ts';
import { termsOf } from '../terms-in-path.ts';
import { ChoosePayees } from './ChoosePayees.tsx';
import { PayAmounts } from './PayAmounts.tsx';
import { emptyPay, type PayDraft, type Payer, payDraftKey, payPath } from './pay-draft.ts';
import { paymentIn } from './payment-in.ts';
import { ReviewPay } from './ReviewPay.tsx';

export type PayStep = {
  readonly from: Payer;
  readonly draft: PayDraft;
  readonly change: (part: Partial<PayDraft>) => void;
};

/**
 * Choose, enter, check. Each step has its own address, so that the phone's Back goes one step back; what was written is
 * in the stored draft and not in the address. The address says from whose account.
 */
export function PayScreen(): ReactNode {
  const { group } = useGroup();
  const search = new URLSearchParams(useSearch());
  const from = search.get('from') as Payer;
  const { value: draft, change, clear } = useDraft<PayDraft>(payDraftKey(group, from), emptyPay);
  const arriving = usePrefilled({ from, draft, change }, search);
  const step = draft?.payees.length ? search.get('step') : null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each step begins at its top
  useEffect(() => void scrollTo(0, 0), [step]);

  if (draft === null || arriving) return null;
  const props = { from, draft, change };
  if (step === 'amount') return <PayAmounts {...props} />;
  if (step === 'review') return <ReviewPay {...props} onHeld={clear} />;
  return <ChoosePayees {...props} />;
}

/** Takes over what the address names, a payee, all of a payment or a request; true until that is done. */
function usePrefilled(
  { from, draft, change }: Omit<PayStep, 'draft'> & { readonly draft: PayDraft | null },
  search: URLSearchParams,
): boolean {
  const { group, units } = useGroup();
  const { go } = useGroupPath();
  const ready = draft !== null;
  const to = search.get('to');
  const ask = search.get('ask');
  const terms = termsOf(search);
  const address = search.toString();

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each address, on the draft as it then stands
  useEffect(() => {
    if (!ready) return;
    let current = true;
    const filledIn = paymentIn(search, units);
    if (filledIn !== null) {
      change(filledIn);
      go(payPath(from, 'review'), { replace: true });
    } else if (to !== null) {
      const same = draft.payees.length === 1 && draft.payees[0] === to;
      if (!same || terms.unit !== undefined) change({ ...emptyPay, payees: [to as AccountId], ...terms });
      go(payPath(from, 'amount'), { replace: true });
    } else if (ask !== null) {
      void requestAsDraft(group, ask as EntryId).then((asked) => {
        if (!current) return;
        if (asked !== null) change(asked);
        go(payPath(from, asked === null ? undefined : 'review'), { replace: true });
      });
    }
    return () => {
      current = false;
    };
  }, [group, ready, from, address]);
  return to !== null || ask !== null;
}

async function requestAsDraft(group: GroupId, ask: EntryId): Promise<PayDraft | null> {
  const asks = await minga().ask(group, 'exchange.asks', { open: true });
  const asked = asks.find((each) => each.id === ask && each.direction === 'they-ask');
  if (asked === undefined) return null;
  const { id, other, unit, amount, memo } = asked;
  return { ...emptyPay, payees: [other], unit, amount, memo: memo ?? '', answers: id };
}
