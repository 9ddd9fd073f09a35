import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Stages } from '../../../../ui/layout/Stages.tsx';
import { marketMessages } from '../../messages/catalog.ts';
import type { Deal } from '../deal-view.ts';
import { stepOf, stepsOf } from './steps.ts';

/** The steps from an answer to the end, and how far it is. Nothing where it ended otherwise. */
export function Way({ deal }: { readonly deal: Deal }): ReactNode {
  const t = useMessages(marketMessages);
  const format = useFormat();
  const steps = stepsOf(deal);
  const at = stepOf(deal);
  if (at === null) return null;
  const part = (percent: number): string | undefined =>
    percent > 0 && percent < 100 ? t('partOf', { percent: format.percent(percent / 100) }) : undefined;
  const details = { give: part(deal.delivered), receive: part(deal.received) } as const;
  return (
    <Stages
      label={t('way')}
      stages={steps.map((step) => ({
        name: t(names[step]),
        ...(step === 'give' || step === 'receive' ? { detail: details[step] } : {}),
      }))}
      current={at === 'done' ? steps.length : steps.indexOf(at)}
    />
  );
}

const names = {
  agree: 'stepAgree',
  give: 'stepGive',
  receive: 'stepReceive',
  pay: 'stepPay',
  rate: 'stepRate',
} as const;
