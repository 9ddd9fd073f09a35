import type { AccountId } from '../../core/ids.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useGroup } from '../stores.ts';
import { useNames } from '../use-names.ts';
import { useQuery } from '../use-query.ts';
import { useWho } from '../use-who.ts';
import { marksWords } from './messages/catalog.ts';
import { useMarkName } from './use-mark-name.ts';

/**
 * One sentence for whoever speaks for an account that may not sell, before they fill in a form: which mark it lacks, and who gives it.
 * `null`: it may, or nothing is known yet.
 */
export function useSellerWords(): (account: AccountId) => string | null {
  const t = useMessages(marksWords);
  const names = useNames();
  const who = useWho();
  const markName = useMarkName();
  const { members } = useGroup();
  const seller = useQuery('marks.seller', {});
  const leading = members.filter(({ coordinator }) => coordinator).map(({ member }) => member);
  const giver = leading.length === 0 ? t('someCoordinator') : t('coordinatorNamed', { names: names.list(leading) });
  return (account) => {
    if (seller === null || seller.wanted === null || !seller.lacking.includes(account)) return null;
    const { name, isMe } = who(account);
    const values = { mark: markName(seller.wanted), who: giver };
    return isMe ? t('youNeedMark', values) : t('theyNeedMark', { ...values, name });
  };
}
