import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Card } from '../../../../ui/layout/Card.tsx';
import { Facts } from '../../../../ui/layout/Facts.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useNames } from '../../../../view/use-names.ts';
import { bookkeepingMessages } from '../../messages/catalog.ts';
import { SureButton } from '../SureButton.tsx';
import type { ClosingView } from './closing-view.ts';

/** What stands, what has come since, and the button of who keeps the books. */
export function LastClosing({ view }: { readonly view: ClosingView }): ReactNode {
  const t = useMessages(bookkeepingMessages);
  const { moment, number } = useFormat();
  const names = useNames();
  const last = view.sealed[0];
  return (
    <Card title={t('last')}>
      <Stack>
        {last === undefined ? (
          <p>{t('neverClosed')}</p>
        ) : (
          <Facts
            facts={[
              { label: t('when'), value: moment(last.claimedAt) },
              { label: t('proposedBy'), value: <bdi>{names.of(last.by)}</bdi> },
              { label: t('sealedBy'), value: names.list(last.sealedBy) },
            ]}
          />
        )}
        <p>{t(last === undefined ? 'sinceFounding' : 'since', { count: view.since })}</p>
        {view.mayClose && view.since > 0 && (
          <SureButton
            icon={IconLock}
            kind="primary"
            title={t('closeTitle')}
            means={[
              t('closeMeans'),
              view.closers.length === 1
                ? t('closeMeansAlone')
                : t('closeMeansSeals', { needed: view.needed, all: number(view.closers.length) }),
            ]}
            command="bookkeeping.closeBooks"
            args={{}}
            done={view.closers.length === 1 ? t('closeDoneAlone') : t('closeDone')}
          >
            {t('close')}
          </SureButton>
        )}
      </Stack>
    </Card>
  );
}
