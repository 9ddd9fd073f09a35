import { useState } from 'react';
import type { AccountId, EntryId } from '../../../../core/ids.ts';
import { useGroup } from '../../../../view/stores.ts';
import { minga } from '../../../../view/worker-client.ts';
import type { Price } from '../deal-view.ts';
import { useSentence } from '../use-refusal.ts';

type Begin = {
  readonly account: AccountId;
  readonly words: string;
  /** Proposed in the same breath; `null`: first they talk. */
  readonly terms: Price | null;
};

/** Answers a listing. Two commands, since terms name the deal that the first one makes; it stands without the second. */
export function useBegin(listing: EntryId) {
  const { group } = useGroup();
  const sentence = useSentence();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);

  const begin = async ({ account, words, terms }: Begin): Promise<EntryId | null> => {
    if (busy) return null;
    setBusy(true);
    const begun = await minga().act(group, 'market.begin', { listing, account, words });
    const deal = begun.ok ? (begun.value[0] as EntryId) : null;
    if (deal !== null && terms !== null) {
      await minga().act(group, 'market.terms', { deal, account, price: terms.price, other: terms.other, when: '' });
    }
    setBusy(false);
    setRefused(begun.ok ? null : sentence(begun.error));
    return deal;
  };
  return { begin, busy, refused };
}
