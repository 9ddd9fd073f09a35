import { IconArrowRight } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
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
import type { Paid } from './purchase.ts';
import { ShownCode } from './ShownCode.tsx';
import type { Sale } from './sale.ts';
import { Ticked } from './Ticked.tsx';
import { useSellHelp } from './use-sell-help.ts';

/** Who paid, and this phone's answer for theirs. */
export function PaidSale(props: {
  readonly sale: Sale;
  readonly talk: ScreenTalk;
  readonly paid: Paid;
  /** Two people can read one code before either has paid. */
  readonly others: readonly Paid[];
  readonly onEnd: () => void;
}): ReactNode {
  const { sale, talk, paid, others, onEnd } = props;
  const t = useMessages(faceMessages);
  const say = useMessages(exchangeMessages);
  const format = useFormat();
  const group = useGroup();
  const partyOf = useParties();
  const help = useSellHelp();
  const { name } = partyOf(paid.from);
  // Of two who paid one code, the one whose phone was read just now.
  const here = others.find(({ entry }) => talk.heard?.brought.includes(entry)) ?? paid;

  // The other phone waits for hearing that it is taken up. If the payment was scanned, what shows says so already.
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each payment and what became of it
  useEffect(() => {
    if (here.accepted && talk.heard === null) void minga().screen('tell', group.group, here.device).then(talk.show);
  }, [here.entry, here.accepted]);
  const ticked = <Ticked title={t('hasPaid', { name })} amount={paid.amount} unit={unitOrFirst(group, sale.unit)} />;
  return (
    <Screen
      title={say('sell')}
      back={{ onBack: onEnd }}
      help={help}
      footer={
        <Button kind="primary" size="large" wide={true} icon={IconArrowRight} onPress={onEnd}>
          {t('nextCustomer')}
        </Button>
      }
    >
      {talk.codes > 0 && here.accepted ? (
        <ShownCode talk={talk} label={t('answerCode')} how={t('theyScanAnswer', { name: partyOf(here.from).name })}>
          {ticked}
        </ShownCode>
      ) : (
        ticked
      )}
      {others.length > 0 && (
        <Notice tone="warning">
          {t('paidTwice', { names: format.list(others.map(({ from }) => partyOf(from).name)) })}
        </Notice>
      )}
    </Screen>
  );
}
