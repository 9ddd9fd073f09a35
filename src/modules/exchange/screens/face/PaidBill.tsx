import { IconHome, IconScan } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { MovingCode } from '../../../../ui/qr/MovingCode.tsx';
import { useParties } from '../../../../view/parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import { talkMessages } from '../../../../view/talk/messages/catalog.ts';
import type { ScreenTalk } from '../../../../view/talk/use-screen-talk.ts';
import { minga } from '../../../../view/worker-client.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { faceMessages } from '../../messages/face/catalog.ts';
import { unitOrFirst } from '../use-unit.ts';
import { CodeReader } from './CodeReader.tsx';
import { Person } from './Person.tsx';
import type { Paid, ScannedBill } from './purchase.ts';
import { Ticked } from './Ticked.tsx';
import { useScanHelp } from './use-scan-help.ts';

type PaidProps = {
  readonly talk: ScreenTalk;
  readonly bill: ScannedBill;
  readonly paid: Paid;
  readonly onEnd: () => void;
};

/** Paid and signed: the other phone has to see it, and this one its answer. */
export function PaidBill(props: PaidProps): ReactNode {
  return props.paid.accepted ? <Answered {...props} /> : <ShowPayment {...props} />;
}

function ShowPayment({ talk, bill, paid, onEnd }: PaidProps): ReactNode {
  const t = useMessages(faceMessages);
  const say = useMessages(exchangeMessages);
  const said = useMessages(talkMessages);
  const view = useGroup();
  const { group } = view;
  const help = useScanHelp();
  const { name } = useParties()(bill.account);
  const [scanning, setScanning] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  /** Where nothing was heard of that phone since the app was opened, by what it has signed itself. */
  const showPayment = async (): Promise<void> => {
    const answer = await minga().screen('reply', group);
    await talk.show(answer.codes > 0 ? Promise.resolve(answer) : minga().screen('tell', group, paid.toDevice));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each payment
  useEffect(() => void showPayment(), [paid.entry]);

  const heard = async (): Promise<void> => {
    const known = await minga().ask(group, 'exchange.bill', { account: bill.account, bill: bill.id });
    if (!known.some(({ entry, accepted }) => entry === paid.entry && accepted)) setProblem(t('notTakenUp'));
  };
  return (
    <Screen title={say('scanToPay')} back={{ onBack: onEnd }} help={help}>
      {scanning ? (
        <>
          <CodeReader
            talk={talk}
            label={t('scanTheirAnswer', { name })}
            problem={problem}
            onWhole={() => void heard()}
          />
          <Button
            wide={true}
            onPress={() => {
              setScanning(false);
              setProblem(null);
              void showPayment();
            }}
          >
            {t('showPayment')}
          </Button>
        </>
      ) : (
        <>
          <Ticked title={t('youPaid', { name })} amount={paid.amount} unit={unitOrFirst(view, bill.unit)} />
          {talk.codes > 0 && (
            <MovingCode
              key={talk.turn}
              codes={talk.codes}
              next={talk.next}
              label={t('paymentCode')}
              making={said('making')}
            />
          )}
          <p>{t('showThem', { name })}</p>
          <Button kind="primary" size="large" wide={true} icon={IconScan} onPress={() => setScanning(true)}>
            {t('scanTheirAnswer', { name })}
          </Button>
        </>
      )}
      <Notice>{t('answerComes')}</Notice>
      <Button kind="plain" wide={true} onPress={onEnd}>
        {t('withoutAnswer')}
      </Button>
    </Screen>
  );
}

function Answered({ bill, paid, onEnd }: PaidProps): ReactNode {
  const t = useMessages(faceMessages);
  const say = useMessages(exchangeMessages);
  const group = useGroup();
  const help = useScanHelp();
  const { name } = useParties()(bill.account);
  return (
    <Screen
      title={say('scanToPay')}
      back={{ onBack: onEnd }}
      help={help}
      footer={
        <Button kind="primary" size="large" wide={true} icon={IconHome} onPress={onEnd}>
          {say('done')}
        </Button>
      }
    >
      <Ticked title={t('hasIt', { name })} amount={paid.amount} unit={unitOrFirst(group, bill.unit)} />
      <Person account={bill.account} />
      <p>{t('inWriting')}</p>
    </Screen>
  );
}
