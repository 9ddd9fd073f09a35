import { IconDoor } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { ButtonLink } from '../../ui/actions/ButtonLink.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { Card } from '../../ui/layout/Card.tsx';
import { EmptyState } from '../../ui/layout/EmptyState.tsx';
import { Facts } from '../../ui/layout/Facts.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { useGroup } from '../../view/stores.ts';
import { isJustNow } from '../asking/just-now.ts';
import { Opening } from '../starting/Opening.tsx';
import { AnswerAsk } from './AnswerAsk.tsx';
import { doorMessages } from './messages/catalog.ts';
import { useDoor } from './use-door.ts';

/** One person who asks to come in, in their own words. */
export function AskPage(): ReactNode {
  const t = useMessages(doorMessages);
  const format = useFormat();
  const { group } = useGroup();
  const { ask: id = '' } = useParams();
  const door = useDoor();
  const ask = door?.asks.find((each) => each.id === id);
  return (
    <Screen
      title={t('askTitle')}
      back={{ href: `/g/${group}/door` }}
      help={{ sentences: [t('askOne'), t('askTwo'), t('askThree')] }}
    >
      {door === null ? (
        <Opening />
      ) : ask === undefined ? (
        <EmptyState
          icon={IconDoor}
          title={t('gone')}
          action={<ButtonLink href={`/g/${group}/door`}>{t('toDoor')}</ButtonLink>}
        >
          {t('goneHow')}
        </EmptyState>
      ) : (
        <>
          <Card title={ask.name}>
            <p dir="auto">{ask.words}</p>
            <Facts facts={[{ label: t('reach'), value: <span dir="auto">{ask.reach}</span> }]} />
            <p>
              {isJustNow(ask.askedAt) ? t('askedNow') : t('asked', { when: format.relative(ask.askedAt, Date.now()) })}
            </p>
          </Card>
          <Notice tone="plain">{t('unchecked')}</Notice>
          <AnswerAsk ask={ask} />
        </>
      )}
    </Screen>
  );
}
