import { type ReactNode, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroup } from '../../../../view/stores.ts';
import type { ScreenTalk, Whole } from '../../../../view/talk/use-screen-talk.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { faceMessages } from '../../messages/face/catalog.ts';
import { type PaidOther, paidInstead } from './brought.ts';
import { CodeReader } from './CodeReader.tsx';
import { useSellHelp } from './use-sell-help.ts';

/** Somebody paid by the code that hangs at the stall: nothing was shown to them, so the payment says itself what it is. */
export function ScanPrinted(props: {
  readonly talk: ScreenTalk;
  readonly onPaid: (paid: PaidOther) => void;
  readonly onBack: () => void;
}): ReactNode {
  const { talk, onPaid, onBack } = props;
  const t = useMessages(faceMessages);
  const say = useMessages(exchangeMessages);
  const view = useGroup();
  const help = useSellHelp();
  const [problem, setProblem] = useState<string | null>(null);
  const heard = async (message: Whole): Promise<void> => {
    const paid = await paidInstead(view, message);
    // What shows now does not say that it was taken up.
    if (paid?.accepted !== true) talk.forget();
    if (paid !== null) onPaid(paid);
    else setProblem(message.bill === null ? t('notThisSale') : t('bothSell'));
  };
  return (
    <Screen title={say('sell')} back={{ onBack }} help={help}>
      <CodeReader talk={talk} label={t('theirCode')} problem={problem} onWhole={(whole) => void heard(whole)} />
    </Screen>
  );
}
