import { IconStarFilled } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { IconLabel } from '../../../ui/actions/IconLabel.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { Progress } from '../../../ui/feedback/Progress.tsx';
import { pointsMessages } from '../messages/catalog.ts';
import type { Support } from './support-view.ts';
import { useOfThreshold } from './use-of-threshold.ts';

/** How many points there are, of how many put it first; and that it is over. */
export function Standing({ about }: { readonly about: Support }): ReactNode {
  const t = useMessages(pointsMessages);
  const ofThreshold = useOfThreshold();
  const { points, threshold, isFirst, isOver } = about;
  if (isOver) return <Notice>{t('over')}</Notice>;
  return (
    <>
      <Progress label={ofThreshold(about)} value={points / threshold} />
      {isFirst ? (
        <IconLabel icon={IconStarFilled} tone="leaf">
          {t('isFirst')}
        </IconLabel>
      ) : (
        <p>{t('missing', { count: threshold - points })}</p>
      )}
    </>
  );
}
