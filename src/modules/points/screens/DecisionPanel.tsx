import { IconUsers } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { EntryId } from '../../../core/ids.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../ui/actions/ButtonLink.tsx';
import { Card } from '../../../ui/layout/Card.tsx';
import { useGroupPath } from '../../../view/group-path.ts';
import { useQuery } from '../../../view/use-query.ts';
import { pointsMessages } from '../messages/catalog.ts';
import { GivePoints } from './GivePoints.tsx';
import { Standing } from './Standing.tsx';

/** On a decision: its support, and mine. */
export function DecisionPanel({ decision }: { readonly decision: EntryId }): ReactNode {
  const t = useMessages(pointsMessages);
  const { at } = useGroupPath();
  const about = useQuery('points.support', { decision })?.about ?? null;
  if (about === null) return null;
  return (
    <Card title={t('title')}>
      <Standing about={about} />
      {!about.isOver && <GivePoints decision={decision} mine={about.mine} />}
      {about.history.length > 0 && (
        <ButtonLink icon={IconUsers} href={at(`/points/${decision}`)}>
          {t('whoBacks')}
        </ButtonLink>
      )}
    </Card>
  );
}
