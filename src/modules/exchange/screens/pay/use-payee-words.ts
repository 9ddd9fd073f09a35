import type { MemberId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { useMemberName } from '../../../../view/member-name.ts';
import { memberOf, useGroup } from '../../../../view/stores.ts';
import { exchangeMessages } from '../../messages/catalog.ts';

/** "To Bea", "To 4 members". */
export function usePayeeWords(members: readonly MemberId[]): string {
  const t = useMessages(exchangeMessages);
  const group = useGroup();
  const nameOf = useMemberName();
  const [only] = members;
  if (members.length === 1 && only !== undefined) return t('to', { name: nameOf(memberOf(group, only)) });
  return t('toSeveral', { count: members.length });
}
