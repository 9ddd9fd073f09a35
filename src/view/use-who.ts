import type { AccountId } from '../core/ids.ts';
import { useParties } from './parties.ts';
import { useGroup } from './stores.ts';

/** Who stands for an account, and whether that is me. */
export function useWho(): (account: AccountId) => { readonly name: string; readonly isMe: boolean } {
  const { me } = useGroup();
  const partyOf = useParties();
  return (account) => ({ name: partyOf(account).name, isMe: account === (me.member as string) });
}
