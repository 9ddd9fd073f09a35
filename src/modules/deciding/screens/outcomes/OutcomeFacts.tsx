import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Facts } from '../../../../ui/layout/Facts.tsx';
import { useWho } from '../../../../view/use-who.ts';
import { outcomeMessages } from '../../messages/outcomes/catalog.ts';
import type { OutcomeOf } from './outcome-view.ts';

/** Who sees to it, and when it is looked at again. */
export function OutcomeFacts({ outcome: { outcome } }: { readonly outcome: OutcomeOf }): ReactNode {
  const t = useMessages(outcomeMessages);
  const format = useFormat();
  const who = useWho();
  const owner = outcome?.owner ?? null;
  const reviewAt = outcome?.reviewAt ?? null;
  return (
    <Facts
      facts={[
        ...(owner === null ? [] : [{ label: t('owner'), value: <bdi>{who(owner).called}</bdi> }]),
        ...(reviewAt === null ? [] : [{ label: t('reviewOn'), value: format.day(reviewAt) }]),
      ]}
    />
  );
}
