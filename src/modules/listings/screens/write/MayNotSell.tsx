import type { ReactNode } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { useSellerWords } from '../../../../view/marks/use-seller-words.ts';
import { useGroup } from '../../../../view/stores.ts';

/** Said before the form is filled in: for what they give, this account can not be paid here yet. */
export function MayNotSell({ account }: { readonly account: AccountId | null }): ReactNode {
  const { me } = useGroup();
  const words = useSellerWords()(account ?? (me.member as string as AccountId));
  return words === null ? null : <Notice tone="warning">{words}</Notice>;
}
