import { useMessages } from '../i18n/use-messages.ts';
import { viewMessages } from './messages/catalog.ts';
import type { MemberView } from './view-types.ts';

/** A member as people call them: the chosen name; "Member 7F3C" until it was heard, "Former member 7F3C" once withdrawn. */
export function useMemberName(): (member: MemberView | undefined) => string {
  const t = useMessages(viewMessages);
  return (member) => {
    const code = member?.shortCode ?? '?';
    if (member?.withdrawn) return t('former', { code });
    return member?.profile?.name ?? t('unnamed', { code });
  };
}
