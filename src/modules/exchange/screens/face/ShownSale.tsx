import { IconScan } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { AmountText } from '../../../../ui/amounts/AmountText.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { MovingCode } from '../../../../ui/qr/MovingCode.tsx';
import { useGroup } from '../../../../view/stores.ts';
import { talkMessages } from '../../../../view/talk/messages/catalog.ts';
import { type ScreenTalk, useScreenTalk, type Whole } from '../../../../view/talk/use-screen-talk.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { minga } from '../../../../view/worker-client.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { faceMessages } from '../../messages/face/catalog.ts';
import { unitOrFirst } from '../use-unit.ts';
import { CodeReader } from './CodeReader.tsx';
import { PaidSale } from './PaidSale.tsx';
import { accountOf, billOf, type Sale } from './sale.ts';
import { useSellHelp } from './use-sell-help.ts';

type Shown = Sale & { readonly id: string };

/** A sale that is under way. What comes next is read off the books, so it goes on after the app was closed. */
export function ShownSale(props: {
  readonly sale: Shown;
  /** Back to what was entered. */
  readonly onChange: () => void;
  readonly onEnd: () => void;
}): ReactNode {
  const { sale, onChange, onEnd } = props;
  const { me } = useGroup();
  const talk = useScreenTalk();
  const paid = useQuery('exchange.bill', { account: accountOf(me.member), bill: sale.id });
  if (paid === null) return null;
  const [first, ...others] = paid;
  return first === undefined ? (
    <ShowBill sale={sale} talk={talk} onChange={onChange} />
  ) : (
    <PaidSale sale={sale} talk={talk} paid={first} others={others} onEnd={onEnd} />
  );
}

function ShowBill(props: {
  readonly sale: Shown;
  readonly talk: ScreenTalk;
  readonly onChange: () => void;
}): ReactNode {
  const { sale, talk, onChange } = props;
  const t = useMessages(faceMessages);
  const say = useMessages(exchangeMessages);
  const said = useMessages(talkMessages);
  const group = useGroup();
  const help = useSellHelp();
  const [scanning, setScanning] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const account = accountOf(group.me.member);
  const unit = unitOrFirst(group, sale.unit);

  const showBill = (): void => {
    const bill = billOf(sale, { id: sale.id, account, device: group.me.device, unit: unit.id });
    void talk.show(minga().screen('bill', group.group, bill));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each sale
  useEffect(showBill, [sale.id]);

  /** If it paid this sale, the books say so, and this screen gives way. */
  const heard = async (message: Whole): Promise<void> => {
    const paid = await minga().ask(group.group, 'exchange.bill', { account, bill: sale.id });
    if (paid.length === 0) setProblem(message.bill === null ? t('notThisSale') : t('bothSell'));
  };
  return (
    <Screen title={say('sell')} back={{ onBack: onChange }} help={help}>
      {sale.amount ? (
        <AmountText amount={sale.amount} unit={unit} size="huge" plain={true} />
      ) : (
        <p>{t('theySayHowMuch')}</p>
      )}
      {scanning ? (
        <>
          <CodeReader talk={talk} label={t('theirCode')} problem={problem} onWhole={(whole) => void heard(whole)} />
          <Button
            wide={true}
            onPress={() => {
              setScanning(false);
              setProblem(null);
              showBill();
            }}
          >
            {t('showCode')}
          </Button>
        </>
      ) : (
        <>
          {talk.codes > 0 && (
            <MovingCode
              key={talk.turn}
              codes={talk.codes}
              next={talk.next}
              label={t('billCode')}
              making={said('making')}
            />
          )}
          <Button kind="primary" size="large" wide={true} icon={IconScan} onPress={() => setScanning(true)}>
            {t('scanAnswer')}
          </Button>
          <p>{t('theyScanAndPay')}</p>
        </>
      )}
      <Button kind="plain" wide={true} onPress={onChange}>
        {t('cancelSale')}
      </Button>
    </Screen>
  );
}
