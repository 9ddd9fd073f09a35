import { type ReactNode, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useAwake } from '../../../../ui/qr/use-awake.ts';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import { type ScreenTalk, useScreenTalk, type Whole } from '../../../../view/talk/use-screen-talk.ts';
import { useDraft } from '../../../../view/use-draft.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { minga } from '../../../../view/worker-client.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { faceMessages } from '../../messages/face/catalog.ts';
import { unitOrFirst } from '../use-unit.ts';
import { CodeReader } from './CodeReader.tsx';
import { PaidBill } from './PaidBill.tsx';
import { billOnPaper, noPurchase, type Purchase, paidByMe, purchaseKey, type ScannedBill } from './purchase.ts';
import { ReviewBill } from './ReviewBill.tsx';
import { accountOf } from './sale.ts';
import { useScanHelp } from './use-scan-help.ts';

/** Scan what somebody wants to be paid, look, confirm, and show them the payment. (protocol §3.4) */
export function ScanScreen(): ReactNode {
  const { group, me } = useGroup();
  const { go } = useGroupPath();
  const { value: purchase, change, clear } = useDraft<Purchase>(purchaseKey(group), noPurchase);
  const talk = useScreenTalk();
  useAwake();
  if (purchase === null) return null;
  const begin = async (bill: ScannedBill): Promise<void> => {
    const paid = await minga().ask(group, 'exchange.bill', { account: bill.account, bill: bill.id });
    change({ bill, amount: null, again: paidByMe(paid, me.member) !== undefined });
  };
  if (purchase.bill === null) return <ScanBill talk={talk} onBill={(bill) => void begin(bill)} />;
  const drop = (): void => {
    change(noPurchase);
    clear();
  };
  const end = (): void => {
    clear();
    go('/', { replace: true });
  };
  const step = { talk, purchase, bill: purchase.bill };
  return <Scanned {...step} change={change} onDrop={drop} onEnd={end} />;
}

function ScanBill(props: { readonly talk: ScreenTalk; readonly onBill: (bill: ScannedBill) => void }): ReactNode {
  const t = useMessages(faceMessages);
  const say = useMessages(exchangeMessages);
  const view = useGroup();
  const { at } = useGroupPath();
  const help = useScanHelp();
  const [problem, setProblem] = useState<string | null>(null);
  const take = (bill: ScannedBill | null): void => {
    if (bill === null) setProblem(t('notABill'));
    else if (bill.account === accountOf(view.me.member)) setProblem(t('ownBill'));
    else props.onBill(bill);
  };
  const unit = unitOrFirst(view, null);
  return (
    <Screen title={say('scanToPay')} back={{ href: at('/') }} help={help}>
      <CodeReader
        talk={props.talk}
        label={t('theirBill')}
        problem={problem}
        onWhole={({ bill }: Whole) => take(bill)}
        onPaper={({ is, account }) =>
          is === 'card' ? take(billOnPaper(account, unit.id)) : setProblem(t('notToPayWith'))
        }
      />
    </Screen>
  );
}

/** What comes next is read off the books: it is signed once, whatever happened to the app since. */
function Scanned(props: {
  readonly talk: ScreenTalk;
  readonly purchase: Purchase;
  readonly bill: ScannedBill;
  readonly change: (part: Partial<Purchase>) => void;
  readonly onDrop: () => void;
  readonly onEnd: () => void;
}): ReactNode {
  const { bill } = props;
  const { me } = useGroup();
  const paid = useQuery('exchange.bill', { account: bill.account, bill: bill.id });
  if (paid === null) return null;
  const mine = paidByMe(paid, me.member);
  return mine === undefined ? (
    <ReviewBill {...props} />
  ) : (
    <PaidBill {...props} paid={mine} again={props.purchase.again} />
  );
}
