import type { ReactNode } from 'react';
import type { UnitId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { AmountText } from '../../../../ui/amounts/AmountText.tsx';
import { type Moment, Timeline } from '../../../../ui/layout/Timeline.tsx';
import { useGroup } from '../../../../view/stores.ts';
import { unitIn } from '../../../../view/units.ts';
import { useNames } from '../../../../view/use-names.ts';
import { governingMessages } from '../../messages/catalog.ts';
import type { InUnit } from './LimitCard.tsx';

type LimitMoment = InUnit['moments'][number];

const titles = {
  founding: 'wasFounding',
  admission: 'wasAdmission',
  raise: 'wasRaise',
  vouch: 'wasVouch',
  cut: 'wasCut',
  opening: 'wasKept',
  handover: 'wasKept',
  taken: 'wasKept',
} as const;

/** Every change of a limit, with whoever stands behind it. */
export function LimitHistory(props: { readonly moments: readonly LimitMoment[]; readonly unit: UnitId }): ReactNode {
  const t = useMessages(governingMessages);
  const format = useFormat();
  const names = useNames();
  const unit = unitIn(useGroup(), props.unit);

  const titleOf = ({ is, by, amount }: LimitMoment): string => {
    if (is === 'growth') return t('wasGrowth');
    const name = names.list(by);
    return is === 'advance' ? t('wasAdvance', { amount: format.amount(amount, unit), name }) : t(titles[is], { name });
  };
  const toMoment = (moment: LimitMoment): Moment => {
    const { entry, standing, step, claimedAt } = moment;
    const details = { taken: undefined, 'on-its-way': t('isOnItsWay'), 'too-late': t('isTooLate') };
    const change = step && {
      from: step.from === step.to || step.from === 0 ? undefined : <AmountText amount={step.from} unit={unit} />,
      to: <AmountText amount={step.to} unit={unit} />,
    };
    return {
      id: entry,
      when: format.day(claimedAt),
      title: titleOf(moment),
      detail: details[standing],
      change: change ?? undefined,
    };
  };
  return <Timeline label={t('history')} moments={props.moments.map(toMoment)} />;
}
