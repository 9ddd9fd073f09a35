import { IconHome } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useParties } from '../../../../view/parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import type { ScreenTalk } from '../../../../view/talk/use-screen-talk.ts';
import { minga } from '../../../../view/worker-client.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { faceMessages } from '../../messages/face/catalog.ts';
import { unitOrFirst } from '../use-unit.ts';
import { Person } from './Person.tsx';
import type { Paid, ScannedBill } from './purchase.ts';
import { ShowOrScan } from './ShowOrScan.tsx';
import { Ticked } from './Ticked.tsx';
import { useScanHelp } from './use-scan-help.ts';

type PaidProps = {
  readonly talk: ScreenTalk;
  readonly bill: ScannedBill;
  readonly paid: Paid;
  /** It was paid before it was scanned. */
  readonly again: boolean;
  readonly onEnd: () => void;
};

/** Paid and signed: the other phone has to see it, and this one its answer. */
export function PaidBill(props: PaidProps): ReactNode {
  return props.paid.accepted ? <Answered {...props} /> : <ShowPayment {...props} />;
}

function ShowPayment({ talk, bill, paid, again, onEnd }: PaidProps): ReactNode {
  const t = useMessages(faceMessages);
  const say = useMessages(exchangeMessages);
  const view = useGroup();
  const { group } = view;
  const help = useScanHelp();
  const { name } = useParties()(bill.account);

  /** Where this bill was not heard since the app was opened, or stood on paper, by what that phone has signed itself. */
  const show = async (): Promise<void> => {
    const answer = await minga().screen('reply', group, bill.id);
    talk.show(answer.codes > 0 ? answer : await minga().screen('tell', group, paid.toDevice, paid.entry));
  };
  const hear = async (): Promise<string | null> => {
    const known = await minga().ask(group, 'exchange.bill', { account: bill.account, bill: bill.id });
    return known.some(({ entry, accepted }) => entry === paid.entry && accepted) ? null : t('notTakenUp', { name });
  };
  return (
    <ShowOrScan
      key={paid.entry}
      title={say('scanToPay')}
      help={help}
      onBack={onEnd}
      talk={talk}
      show={show}
      hear={hear}
      words={{
        code: t('paymentCode'),
        scan: t('scanTheirAnswer', { name }),
        theirs: t('scanTheirAnswer', { name }),
        show: t('showPayment'),
        how: t('showThem', { name }),
      }}
      above={
        <Ticked
          title={t(again ? 'paidBefore' : 'youPaid', { name })}
          amount={paid.amount}
          unit={unitOrFirst(view, bill.unit)}
        />
      }
    >
      <Notice>{t('answerComes')}</Notice>
      <Button kind="plain" wide={true} onPress={onEnd}>
        {t('withoutAnswer')}
      </Button>
    </ShowOrScan>
  );
}

function Answered({ bill, paid, again, onEnd }: PaidProps): ReactNode {
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
      <Ticked
        title={t(again ? 'paidBefore' : 'hasIt', { name })}
        amount={paid.amount}
        unit={unitOrFirst(group, bill.unit)}
      />
      <Person account={bill.account} />
      <p>{t('inWriting')}</p>
    </Screen>
  );
}
