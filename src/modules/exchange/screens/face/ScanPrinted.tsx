import { type ReactNode, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroup } from '../../../../view/stores.ts';
import { useScreenTalk, type Whole } from '../../../../view/talk/use-screen-talk.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { minga } from '../../../../view/worker-client.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { faceMessages } from '../../messages/face/catalog.ts';
import { unitOrFirst } from '../use-unit.ts';
import { CodeReader } from './CodeReader.tsx';
import type { Sale } from './sale.ts';
import { useSellHelp } from './use-sell-help.ts';

/** More than come in at once. */
const looked = 20;

/** Somebody paid by the code that hangs at the stall: nothing was shown to them, so the payment says itself what it is. */
export function ScanPrinted(props: {
  readonly sale: Sale;
  /** The bill that it names. */
  readonly onPaid: (id: string) => void;
  readonly onBack: () => void;
}): ReactNode {
  const t = useMessages(faceMessages);
  const say = useMessages(exchangeMessages);
  const view = useGroup();
  const help = useSellHelp();
  const talk = useScreenTalk();
  const unit = unitOrFirst(view, props.sale.unit).id;
  const before = useQuery('exchange.statement', { unit, most: looked });
  const [known, setKnown] = useState<ReadonlySet<string> | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  if (before === null) return null;
  if (known === null) {
    setKnown(new Set(before.map(({ id }) => id)));
    return null;
  }

  const heard = async (message: Whole): Promise<void> => {
    const rows = await minga().ask(view.group, 'exchange.statement', { unit, most: looked });
    const paid = rows.find(({ id, direction, bill }) => direction === 'in' && bill !== null && !known.has(id));
    if (paid?.bill) props.onPaid(paid.bill);
    else setProblem(message.bill === null ? t('notThisSale') : t('bothSell'));
  };
  return (
    <Screen title={say('sell')} back={{ onBack: props.onBack }} help={help}>
      <CodeReader talk={talk} label={t('theirCode')} problem={problem} onWhole={(whole) => void heard(whole)} />
    </Screen>
  );
}
