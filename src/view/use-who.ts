import type { AccountId } from '../core/ids.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { viewMessages } from './messages/catalog.ts';
import { useParties } from './parties.ts';
import { useGroup } from './stores.ts';

type Who = {
  readonly name: string;
  /** The same, and that it is an organisation where it is one: wherever there is room to say so once. */
  readonly called: string;
  readonly isMe: boolean;
};

/** Who stands for an account, and whether that is me. */
export function useWho(): (account: AccountId) => Who {
  const t = useMessages(viewMessages);
  const { me } = useGroup();
  const partyOf = useParties();
  return (account) => {
    const { name, isOrganisation } = partyOf(account);
    const called = isOrganisation ? t('organisationNamed', { name }) : name;
    return { name, called, isMe: account === (me.member as string) };
  };
}
