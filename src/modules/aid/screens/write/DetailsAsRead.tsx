import type { ComponentProps, ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { type Fact, Facts } from '../../../../ui/layout/Facts.tsx';
import type { ListingQuestions } from '../../../../view/listing-questions.ts';
import { useMarkName } from '../../../../view/marks/use-mark-name.ts';
import { aidMessages } from '../../messages/catalog.ts';
import { useWhen } from '../use-when.ts';
import { detailsFrom, toDetails } from './details-draft.ts';

/** What was answered, as the others will read it. */
export function DetailsAsRead({ side, answers }: ComponentProps<ListingQuestions['AsRead']>): ReactNode {
  const t = useMessages(aidMessages);
  const { number } = useFormat();
  const markName = useMarkName();
  const when = useWhen();
  const details = toDetails(detailsFrom(answers), side);
  if (details === null) return null;
  const { sort, urgency, helpers, shifts, mark } = details;
  const isNeed = side === 'need';
  const facts: Fact[] = [
    { label: t('sort'), value: t(sort) },
    ...(isNeed ? [{ label: t('urgency'), value: t(urgency) }] : []),
    ...(shifts.length > 0 ? [] : [{ label: t(isNeed ? 'helpers' : 'forHowMany'), value: number(helpers) }]),
    ...(mark === null ? [] : [{ label: t('mark'), value: <bdi>{markName(mark)}</bdi> }]),
    ...shifts.map((shift) => ({ label: when(shift), value: t('people', { count: shift.helpers }) })),
  ];
  return <Facts facts={facts} />;
}
