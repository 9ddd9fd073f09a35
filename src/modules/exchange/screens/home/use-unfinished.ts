import type { AccountId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import type { UnfinishedPart } from '../../../../view/module-screens.ts';
import { useParties } from '../../../../view/parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { paidByMe, purchaseKey } from '../face/purchase.ts';
import { accountOf, saleKey } from '../face/sale.ts';
import { enterPath, paperDraftKey } from '../paper/paper-draft.ts';
import { unitOrFirst } from '../use-unit.ts';
import { isOpenPurchase, isOpenSale, isOpenSheet, useLeft } from './unfinished.ts';

/** No account has this name, so nothing is looked through. */
const nothing = { account: '' as AccountId, bill: '' };

/** What was begun and not ended when the app was closed: each can be gone on with, or left. */
export function useUnfinished(): readonly UnfinishedPart[] {
  const t = useMessages(exchangeMessages);
  const { group } = useGroup();
  const sheet = useLeft(paperDraftKey(group), isOpenSheet);
  return [
    ...usePurchase(),
    ...useSale(),
    // A sheet is left where its lines are seen.
    ...(sheet.left === null ? [] : [{ id: 'sheet', sentence: t('sheetHalf'), path: enterPath() }]),
  ];
}

function usePurchase(): readonly UnfinishedPart[] {
  const t = useMessages(exchangeMessages);
  const { group, me } = useGroup();
  const partyOf = useParties();
  const { left, leave } = useLeft(purchaseKey(group), isOpenPurchase);
  const bill = left?.bill;
  const paid = useQuery('exchange.bill', bill === undefined ? nothing : { account: bill.account, bill: bill.id });
  const mine = paid && paidByMe(paid, me.member);
  // Both have it in writing, or it is not known yet.
  if (bill === undefined || paid === null || mine?.accepted) return [];
  const sentence = t(mine ? 'answerMissing' : 'purchaseOpen', { name: partyOf(bill.account).name });
  return [{ id: 'purchase', sentence, path: '/scan', leave: { words: t('leaveIt'), run: leave } }];
}

function useSale(): readonly UnfinishedPart[] {
  const t = useMessages(exchangeMessages);
  const format = useFormat();
  const view = useGroup();
  const partyOf = useParties();
  const { left, leave } = useLeft(saleKey(view.group), isOpenSale);
  const account = accountOf(view.me.member);
  const paid = useQuery('exchange.bill', left === null ? nothing : { account, bill: left.id });
  if (left === null || paid === null) return [];
  const { amount, unit } = left;
  const [first] = paid;
  const asked = amount ? t('saleOpen', { amount: format.amount(amount, unitOrFirst(view, unit)) }) : t('saleOpenAny');
  const sentence = first === undefined ? asked : t('saleAnswer', { name: partyOf(first.from).name });
  return [{ id: 'sale', sentence, path: '/sell', leave: { words: t('leaveIt'), run: leave } }];
}
