import type { AccountId, UnitId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { useHeldParties } from '../../../../view/held-parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import type { MemberPaper } from '../../member-paper.ts';
import { paperMessages } from '../../messages/paper/catalog.ts';
import type { Asker } from '../ask/ask-draft.ts';
import { termsInPath } from '../terms-in-path.ts';

/** What is agreed already when the card is held out. */
export type Agreed = { readonly unit: UnitId; readonly amount: number | null; readonly words: string };

/** Where a card leads: from an account on this phone it is paid, from another one a promise is noted; or what is wrong with it. */
export function useCard(asker: Asker): (paper: MemberPaper, agreed?: Agreed) => { path: string } | { fault: string } {
  const t = useMessages(paperMessages);
  const { me, members, accounts } = useGroup();
  const held = useHeldParties();
  const payee = asker ?? (me.member as string as AccountId);
  return ({ is, account }, agreed) => {
    if (is !== 'card') return { fault: t('scanNotCard') };
    if (account === payee) return { fault: t('scanOwnCard') };
    const isMember = members.some(({ member }) => (member as string) === account);
    if (!isMember && !accounts.some((each) => each.account === account)) return { fault: t('scanUnknown') };
    const terms = agreed === undefined ? '' : termsInPath(agreed);
    const own = account === (me.member as string);
    if (held.some((each) => each.account === account))
      return { path: `/pay?${own ? '' : `from=${account}&`}to=${payee}${terms}` };
    return { path: `/ask?${asker === null ? '' : `for=${asker}&`}to=${account}&card=1${terms}` };
  };
}
