import { type ReactNode, Suspense } from 'react';
import type { AccountId } from '../../core/ids.ts';
import { useUsedParts } from './module-parts.ts';

/** What the tools that the group uses say of whoever has an account. The page that asks does not wait for it. */
export function AccountPanels({ account }: { readonly account: AccountId }): ReactNode {
  return (
    <Suspense>
      <Panels account={account} />
    </Suspense>
  );
}

const Panels = ({ account }: { readonly account: AccountId }): ReactNode =>
  useUsedParts().map(({ name, AccountPanel }) => AccountPanel && <AccountPanel key={name} account={account} />);
