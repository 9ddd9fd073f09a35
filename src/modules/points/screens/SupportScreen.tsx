import { IconStar } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import type { EntryId } from '../../../core/ids.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../ui/actions/ButtonLink.tsx';
import { Card } from '../../../ui/layout/Card.tsx';
import { EmptyState } from '../../../ui/layout/EmptyState.tsx';
import { Screen } from '../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../view/group-path.ts';
import { useQuery } from '../../../view/use-query.ts';
import { pointsMessages } from '../messages/catalog.ts';
import { Backers } from './Backers.tsx';
import { GivePoints } from './GivePoints.tsx';
import { History } from './History.tsx';
import { Standing } from './Standing.tsx';
import type { Support } from './support-view.ts';

/** The support of one decision: how far it is, mine, who backs it, and how it came about. */
export function SupportScreen(): ReactNode {
  const { id = '' } = useParams();
  const t = useMessages(pointsMessages);
  const { at } = useGroupPath();
  const answer = useQuery('points.support', { decision: id as EntryId });
  if (answer === null) return null;
  return (
    <Screen
      title={answer.about?.title ?? t('title')}
      back={{ href: at('/points') }}
      help={{ sentences: [t('helpOne'), t('helpOneChange'), t('helpOneApart')] }}
    >
      {answer.about === null ? (
        <EmptyState icon={IconStar} title={t('unknown')}>
          {t('unknownHow')}
        </EmptyState>
      ) : (
        <Known key={id} decision={id as EntryId} about={answer.about} />
      )}
    </Screen>
  );
}

function Known({ decision, about }: { readonly decision: EntryId; readonly about: Support }): ReactNode {
  const t = useMessages(pointsMessages);
  const { at } = useGroupPath();
  const { isOver, isSet, threshold, mine } = about;
  return (
    <>
      <Card title={t('title')}>
        <Standing about={about} />
        {!isOver && <p>{t(isSet ? 'markSet' : 'markUsual', { count: threshold })}</p>}
        {!isOver && <GivePoints decision={decision} mine={mine} />}
      </Card>
      <Backers about={about} />
      <History about={about} />
      <ButtonLink href={at(`/decide/${decision}`)}>{t('toDecision')}</ButtonLink>
    </>
  );
}
