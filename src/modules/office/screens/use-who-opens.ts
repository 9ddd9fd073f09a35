import { useMessages } from '../../../i18n/use-messages.ts';
import { useGroup } from '../../../view/stores.ts';
import { useNames } from '../../../view/use-names.ts';
import { useQuery } from '../../../view/use-query.ts';
import { officeMessages } from '../messages/catalog.ts';

/** Whether this phone opens accounts (`null` until that is known), and else whom to ask: "Ask Ana or a helper". */
export function useWhoOpens(): { readonly may: boolean | null; readonly whom: string } {
  const t = useMessages(officeMessages);
  const names = useNames();
  const { members, me } = useGroup();
  const helpers = useQuery('office.helpers', {});
  const able = members.filter(
    ({ member, coordinator }) => member !== me.member && (coordinator || helpers?.helpers.includes(member)),
  );
  const whom =
    able.length === 0 ? t('askNobody') : t('askThem', { names: names.list(able.map(({ member }) => member)) });
  return { may: helpers === null ? null : helpers.mayOpen, whom };
}
