import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { useWho } from '../../../../view/use-who.ts';
import { outcomeMessages } from '../../messages/outcomes/catalog.ts';
import type { OutcomeOf } from './outcome-view.ts';

/** A line each of what is known of one: when it was decided, who sees to it, when it is looked at again, who says it was done. */
export function useAgreementWords(): (agreement: OutcomeOf) => readonly string[] {
  const t = useMessages(outcomeMessages);
  const format = useFormat();
  const who = useWho();
  return ({ decidedAt, outcome, done, reviewDue }) => {
    const owner = outcome?.owner ?? null;
    const reviewAt = outcome?.reviewAt ?? null;
    return [
      t('decidedOn', { date: format.day(decidedAt) }),
      ...(owner === null ? [] : [t('seesToIt', { name: who(owner).called })]),
      ...(reviewDue ? [t('isDue')] : reviewAt === null ? [] : [t('againOn', { date: format.day(reviewAt) })]),
      ...(done.length === 0
        ? []
        : [t('doneSay', { names: format.list(done.map(({ account }) => who(account).name)) })]),
    ];
  };
}
