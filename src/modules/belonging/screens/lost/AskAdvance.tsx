import { type ReactNode, useState } from 'react';
import type { DeviceId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { AmountPad } from '../../../../ui/amounts/AmountPad.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { Disclosure } from '../../../../ui/layout/Disclosure.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useGroup } from '../../../../view/stores.ts';
import { unitIn, usePlainAmount } from '../../../../view/units.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { belongingMessages } from '../../messages/catalog.ts';
import { useAct } from '../use-refusal.ts';
import type { EstateView } from './LostPhoneScreen.tsx';

type Amount = EstateView['amounts'][number];

/** A loan until the books close: a coordinator decides. */
export function AskAdvance({ estate, lost }: { readonly estate: EstateView; readonly lost: DeviceId }): ReactNode {
  const t = useMessages(belongingMessages);
  const write = usePlainAmount();
  const { me } = useGroup();
  const requests = useQuery('belonging.advances', {});
  if (requests === null || estate.amounts.length === 0) return null;
  const mine = requests.filter(({ device }) => device === me.device);
  const open = estate.amounts.filter(({ unit }) => !mine.some((asked) => asked.unit === unit));
  return (
    <>
      <Card title={t('advance')}>
        <p>{t('advanceHow')}</p>
        {mine.map(({ entry, amount, unit }) => (
          <Notice key={entry}>{t('advanceAsked', { amount: write(amount, unit) })}</Notice>
        ))}
      </Card>
      {open.map((left) => (
        <AskIn key={left.unit} left={left} lost={lost} />
      ))}
    </>
  );
}

/** Begins with what the lost phone leaves: an advance is repaid out of it. */
function AskIn({ left, lost }: { readonly left: Amount; readonly lost: DeviceId }): ReactNode {
  const t = useMessages(belongingMessages);
  const { act, busy, refused } = useAct();
  const unit = unitIn(useGroup(), left.unit);
  const [amount, setAmount] = useState<number | null>(left.amount);
  const ask = (): Promise<boolean> =>
    act('belonging.askAdvance', { device: lost, unit: left.unit, amount: amount ?? 0 });
  return (
    <Disclosure summary={t('advanceAsk')}>
      <Stack>
        <AmountPad label={t('advanceAmount')} unit={unit} value={amount} onChange={setAmount} />
        <Refused>{refused}</Refused>
        <Button kind="primary" wide={true} busy={busy} onPress={() => void ask()}>
          {t('advanceSend')}
        </Button>
      </Stack>
    </Disclosure>
  );
}
