import { IconArrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { ButtonRow } from '../../../../ui/actions/ButtonRow.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { useParties } from '../../../../view/parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { paidByMe, purchaseKey, type ScannedBill } from '../face/purchase.ts';
import { accountOf, type Sale, saleKey } from '../face/sale.ts';
import { useGroupPath } from '../group-path.ts';
import { enterPath, paperDraftKey } from '../paper/paper-draft.ts';
import { unitOrFirst } from '../use-unit.ts';
import { isOpenPurchase, isOpenSale, isOpenSheet, useLeft } from './unfinished.ts';

/** What was begun and not ended when the app was closed: each can be gone on with, or left. */
export function Unfinished(): ReactNode {
  const t = useMessages(exchangeMessages);
  const { group } = useGroup();
  const purchase = useLeft(purchaseKey(group), isOpenPurchase);
  const sale = useLeft(saleKey(group), isOpenSale);
  const sheet = useLeft(paperDraftKey(group), isOpenSheet);
  return (
    <>
      {purchase.left && <OpenPurchase bill={purchase.left.bill} onLeave={purchase.leave} />}
      {sale.left && <OpenSale sale={sale.left} onLeave={sale.leave} />}
      {/* A sheet is left where its lines are seen. */}
      {sheet.left && <Left path={enterPath()}>{t('sheetHalf')}</Left>}
    </>
  );
}

function OpenPurchase({ bill, onLeave }: { readonly bill: ScannedBill; readonly onLeave: () => void }): ReactNode {
  const t = useMessages(exchangeMessages);
  const { me } = useGroup();
  const { name } = useParties()(bill.account);
  const paid = useQuery('exchange.bill', { account: bill.account, bill: bill.id });
  const mine = paid && paidByMe(paid, me.member);
  // Both have it in writing, or it is not known yet.
  if (paid === null || mine?.accepted) return null;
  return (
    <Left path="/scan" onLeave={onLeave}>
      {t(mine ? 'answerMissing' : 'purchaseOpen', { name })}
    </Left>
  );
}

function OpenSale(props: { readonly sale: Sale & { readonly id: string }; readonly onLeave: () => void }): ReactNode {
  const { id, amount, unit } = props.sale;
  const t = useMessages(exchangeMessages);
  const format = useFormat();
  const view = useGroup();
  const partyOf = useParties();
  const paid = useQuery('exchange.bill', { account: accountOf(view.me.member), bill: id });
  if (paid === null) return null;
  const [first] = paid;
  const asked = amount ? t('saleOpen', { amount: format.amount(amount, unitOrFirst(view, unit)) }) : t('saleOpenAny');
  return (
    <Left path="/sell" onLeave={props.onLeave}>
      {first === undefined ? asked : t('saleAnswer', { name: partyOf(first.from).name })}
    </Left>
  );
}

function Left(props: {
  readonly path: string;
  readonly onLeave?: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const t = useMessages(exchangeMessages);
  const { at } = useGroupPath();
  return (
    <Notice
      action={
        <ButtonRow>
          <ButtonLink icon={IconArrowRight} href={at(props.path)}>
            {t('goOn')}
          </ButtonLink>
          {props.onLeave !== undefined && (
            <Button kind="plain" onPress={props.onLeave}>
              {t('leaveIt')}
            </Button>
          )}
        </ButtonRow>
      }
    >
      {props.children}
    </Notice>
  );
}
