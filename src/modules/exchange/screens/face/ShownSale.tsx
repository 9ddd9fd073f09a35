import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { AmountText } from '../../../../ui/amounts/AmountText.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import type { ScreenTalk, Whole } from '../../../../view/talk/use-screen-talk.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { minga } from '../../../../view/worker-client.ts';
import type { MemberPaper } from '../../member-paper.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { faceMessages } from '../../messages/face/catalog.ts';
import { useCard } from '../paper/use-card.ts';
import { unitOrFirst } from '../use-unit.ts';
import { type PaidOther, paidInstead } from './brought.ts';
import { PaidSale } from './PaidSale.tsx';
import { ShowOrScan } from './ShowOrScan.tsx';
import { accountOf, billOf, type Sale } from './sale.ts';
import { useSellHelp } from './use-sell-help.ts';

type Shown = Sale & { readonly id: string };

/** A sale that is under way. What comes next is read off the books, so it goes on after the app was closed. */
export function ShownSale(props: {
  readonly sale: Shown;
  readonly talk: ScreenTalk;
  /** Back to what was entered. */
  readonly onChange: () => void;
  /** Another bill of mine was paid by whoever stands here. */
  readonly onOther: (paid: PaidOther) => void;
  readonly onEnd: () => void;
}): ReactNode {
  const { sale, talk, onEnd } = props;
  const { me } = useGroup();
  const paid = useQuery('exchange.bill', { account: accountOf(me.member), bill: sale.id });
  if (paid === null) return null;
  const [first, ...others] = paid;
  return first === undefined ? (
    <ShowBill {...props} />
  ) : (
    <PaidSale sale={sale} talk={talk} paid={first} others={others} onEnd={onEnd} />
  );
}

function ShowBill(props: {
  readonly sale: Shown;
  readonly talk: ScreenTalk;
  readonly onChange: () => void;
  readonly onEnd: () => void;
  readonly onOther: (paid: PaidOther) => void;
}): ReactNode {
  const { sale, talk, onChange, onEnd, onOther } = props;
  const t = useMessages(faceMessages);
  const say = useMessages(exchangeMessages);
  const view = useGroup();
  const { group, me } = view;
  const help = useSellHelp();
  const { go } = useGroupPath();
  const cardOf = useCard(null);
  const account = accountOf(me.member);
  const unit = unitOrFirst(view, sale.unit);

  const show = async (): Promise<void> => {
    const bill = billOf(sale, { id: sale.id, account, device: me.device, unit: unit.id });
    talk.show(await minga().screen('bill', group, bill));
  };
  /** If it paid this sale, the books say so, and this screen gives way. */
  const hear = async (message: Whole): Promise<string | null> => {
    const paid = await minga().ask(group, 'exchange.bill', { account, bill: sale.id });
    const other = paid.length > 0 ? null : await paidInstead(view, message);
    // What shows now does not say that it was taken up.
    if (![...paid, other].some((each) => each?.accepted)) talk.forget();
    if (other !== null) onOther(other);
    if (paid.length > 0 || other !== null) return null;
    return message.bill === null ? t('notThisSale') : t('bothSell');
  };
  /** What they owe is promised, and no longer shown. */
  const takeCard = (paper: MemberPaper): string | null => {
    const led = cardOf(paper, { unit: unit.id, amount: sale.amount, words: sale.words });
    if ('fault' in led) return led.fault;
    onEnd();
    go(led.path);
    return null;
  };
  return (
    <ShowOrScan
      title={say('sell')}
      help={help}
      onBack={onChange}
      talk={talk}
      show={show}
      hear={hear}
      onPaper={takeCard}
      words={{
        code: t('billCode'),
        scan: t('scanAnswer'),
        theirs: t('theirCode'),
        show: t('showCode'),
        how: t('theyScanAndPay'),
      }}
      above={
        sale.amount ? (
          <AmountText amount={sale.amount} unit={unit} size="huge" plain={true} />
        ) : (
          <p>{t('theySayHowMuch')}</p>
        )
      }
    >
      <p>{say('orTheirCard')}</p>
      <Button kind="plain" wide={true} onPress={onChange}>
        {t('cancelSale')}
      </Button>
    </ShowOrScan>
  );
}
