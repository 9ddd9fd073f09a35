import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Timeline } from '../../../../ui/layout/Timeline.tsx';
import { useUnblocked } from '../../../../view/blocked.ts';
import { useWho } from '../../../../view/use-who.ts';
import { outcomeMessages } from '../../messages/outcomes/catalog.ts';
import type { OutcomeOf } from './outcome-view.ts';

/** Who says that it was done, and who has looked at it again; newest first. */
export function Told({ outcome: { done, reviews, passed, outcome } }: { readonly outcome: OutcomeOf }): ReactNode {
  const t = useMessages(outcomeMessages);
  const format = useFormat();
  const who = useWho();
  const unblocked = useUnblocked();
  const told = [
    ...done.map((each) => ({ ...each, key: 'doneBy' as const })),
    ...reviews.map((each) => ({ ...each, key: 'lookedBy' as const })),
  ].sort((left, right) => right.claimedAt - left.claimedAt);
  if (told.length === 0) return passed && outcome !== null ? <p>{t('nobodySaid')}</p> : null;
  return (
    <Timeline
      label={t('whatHappened')}
      moments={told.map(({ id, key, account, words, claimedAt }) => ({
        id,
        when: format.day(claimedAt),
        title: t(key, { name: who(account).called }),
        detail: words === null ? undefined : <bdi>{unblocked(account, words) || '…'}</bdi>,
      }))}
    />
  );
}
