import type { ReactNode } from 'react';
import { useFormat } from '../../../i18n/use-format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { Card } from '../../../ui/layout/Card.tsx';
import { Timeline } from '../../../ui/layout/Timeline.tsx';
import { useMemberName } from '../../../view/member-name.ts';
import { memberOf, useGroup } from '../../../view/stores.ts';
import type { TextView } from '../../../view/view-types.ts';
import { textsMessages } from '../messages/catalog.ts';

/** Who changed a text when, newest first; what could not be made part of it is said once for each who wrote it. */
export function Changes(props: {
  readonly changes: TextView['changes'];
  /** What is said where nobody did. */
  readonly never: string;
}): ReactNode {
  const { changes, never } = props;
  const t = useMessages(textsMessages);
  const format = useFormat();
  const group = useGroup();
  const nameOf = useMemberName();
  const names = (change: TextView['changes'][number]): string =>
    nameOf(change.member === null ? undefined : memberOf(group, change.member));
  const beside = [...new Set(changes.filter(({ quarantined }) => quarantined).map(names))];
  return (
    <>
      {beside.map((name) => (
        <Notice key={name}>{t('quarantined', { name })}</Notice>
      ))}
      <Card title={t('history')}>
        {changes.length === 0 ? (
          <p>{never}</p>
        ) : (
          <Timeline
            label={t('history')}
            moments={[...changes].reverse().map((change) => ({
              id: change.entry,
              when: format.day(change.claimedAt),
              title: t('changedBy', { name: names(change) }),
              detail: change.quarantined ? t('keptBeside') : undefined,
            }))}
          />
        )}
      </Card>
    </>
  );
}
