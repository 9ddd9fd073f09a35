import { IconCoins } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { AmountPad } from '../../../../ui/amounts/AmountPad.tsx';
import { AmountText } from '../../../../ui/amounts/AmountText.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Facts } from '../../../../ui/layout/Facts.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useParties } from '../../../../view/parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useQuery } from '../../../../view/use-query.ts';
import type { Commands } from '../../../../view/view-types.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { faceMessages } from '../../messages/face/catalog.ts';
import { useAct } from '../use-act.ts';
import { usePayWords } from '../use-pay-words.ts';
import { useSentence } from '../use-refusal.ts';
import { unitOrFirst } from '../use-unit.ts';
import { Person } from './Person.tsx';
import type { Purchase, ScannedBill } from './purchase.ts';
import { useScanHelp } from './use-scan-help.ts';

/** Here the review is the undo: what is confirmed is signed at once, for somebody stands and waits. */
export function ReviewBill(props: {
  readonly purchase: Purchase;
  readonly bill: ScannedBill;
  readonly change: (part: Partial<Purchase>) => void;
  readonly onDrop: () => void;
}): ReactNode {
  const { bill, purchase, change, onDrop } = props;
  const t = useMessages(faceMessages);
  const say = useMessages(exchangeMessages);
  const format = useFormat();
  const group = useGroup();
  const { at } = useGroupPath();
  const words = usePayWords();
  const sentence = useSentence();
  const help = useScanHelp();
  const { act, busy, refused } = useAct();
  const { name } = useParties()(bill.account);
  const unit = unitOrFirst(group, bill.unit);
  const amount = bill.amount > 0 ? bill.amount : (purchase.amount ?? 0);
  const args = payArgs(bill, amount);
  const preview = useQuery('exchange.previewPay', args);
  const problem = refused ?? (amount > 0 && preview?.refusal ? sentence(preview.refusal) : null);
  const mayPay = amount > 0 && preview !== null && preview.refusal === null;
  return (
    <Screen
      title={words.checkAndPay}
      back={{ onBack: onDrop }}
      help={help}
      footer={
        <Button
          kind="primary"
          size="large"
          wide={true}
          icon={IconCoins}
          busy={busy}
          disabled={!mayPay}
          onPress={() => void act('exchange.pay', args)}
        >
          {amount > 0 ? words.payTo(format.plainAmount(amount, unit), name) : say('enterAmount')}
        </Button>
      }
    >
      <Person account={bill.account} />
      {bill.amount > 0 ? (
        <AmountText amount={bill.amount} unit={unit} size="huge" plain={true} />
      ) : (
        <AmountPad
          label={say('amount')}
          unit={unit}
          value={purchase.amount}
          onChange={(entered) => change({ amount: entered })}
        />
      )}
      <Facts
        facts={[
          ...(bill.words === '' ? [] : [{ label: say('whatFor'), value: <bdi>{bill.words}</bdi> }]),
          ...(mayPay ? [{ label: say('balanceAfter'), value: <AmountText amount={preview.after} unit={unit} /> }] : []),
        ]}
      />
      {problem !== null && (
        <Notice
          tone="problem"
          live={true}
          action={
            preview?.refusal?.code === 'no-such-member' && <ButtonLink href={at('/news')}>{t('shareFirst')}</ButtonLink>
          }
        >
          {problem}
        </Notice>
      )}
      {mayPay && preview.pastHalf && <Notice tone="warning">{say('pastHalf')}</Notice>}
      {mayPay && <p>{t('paidAtOnce')}</p>}
      <Button kind="plain" wide={true} onPress={onDrop}>
        {t('dropBill')}
      </Button>
    </Screen>
  );
}

const payArgs = ({ id, account, device, unit, words }: ScannedBill, amount: number): Commands['exchange.pay'] => ({
  to: [{ account, amount }],
  unit,
  memo: words,
  gift: false,
  answers: null,
  bill: { id, device },
});
