import { IconArrowForwardUp, IconBook2, IconCircleCheck, IconClock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { IconLabel } from '../../../../ui/actions/IconLabel.tsx';
import { CalmNotice } from '../../../../ui/feedback/CalmNotice.tsx';
import { Quorum } from '../../../../ui/feedback/Quorum.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useNames } from '../../../../view/use-names.ts';
import { bookkeepingMessages } from '../../messages/catalog.ts';
import { SureButton } from '../SureButton.tsx';
import type { ClosingView, OpenPeriod } from './closing-view.ts';

/** What is proposed and not sealed by enough phones yet. */
export function OpenClosing({ view, open }: { readonly view: ClosingView; readonly open: OpenPeriod }): ReactNode {
  const t = useMessages(bookkeepingMessages);
  const { number, day } = useFormat();
  const names = useNames();
  const { sealedBy, needed, missing } = open;
  return (
    <Card title={t('open')}>
      <Stack>
        <p>
          {t('openBy', {
            number: number(open.height),
            name: names.of(open.by),
            date: day(open.claimedAt),
            entries: t('entries', { count: open.entries }),
          })}
        </p>
        <Quorum
          done={sealedBy.length}
          of={needed}
          detail={missing.length > 0 ? t('missing', { names: names.list(missing) }) : undefined}
        >
          {t('sealed', { done: sealedBy.length, of: needed })}
        </Quorum>
        <OwnBooks ownBooks={open.ownBooks} />
        {open.waitsLong && <WaitsLong view={view} open={open} />}
      </Stack>
    </Card>
  );
}

function OwnBooks({ ownBooks }: Pick<OpenPeriod, 'ownBooks'>): ReactNode {
  const t = useMessages(bookkeepingMessages);
  const { at } = useGroupPath();
  if (ownBooks === 'agree') {
    return (
      <IconLabel icon={IconCircleCheck} tone="leaf">
        {t('agree')}
      </IconLabel>
    );
  }
  if (ownBooks === 'unheard') return <IconLabel icon={IconClock}>{t('unheard')}</IconLabel>;
  return (
    <CalmNotice
      title={t('differ')}
      sentences={[t('differHow')]}
      action={
        <ButtonLink icon={IconBook2} href={at('/books')}>
          {t('toBooks')}
        </ButtonLink>
      }
    />
  );
}

/** Those who have sealed can be proposed as the only closers; only where there are some, and nothing is proposed yet. */
function WaitsLong({ view, open }: { readonly view: ClosingView; readonly open: OpenPeriod }): ReactNode {
  const t = useMessages(bookkeepingMessages);
  const names = useNames();
  const canGoOn = view.mayPropose && view.proposed.length === 0 && open.sealedBy.length > 0;
  if (!canGoOn) return <CalmNotice icon={IconClock} title={t('waitsLong')} sentences={[t('whatForNobodyWaits')]} />;
  return (
    <CalmNotice
      icon={IconClock}
      title={t('waitsLong')}
      sentences={[t('waitsHow')]}
      action={
        <SureButton
          icon={IconArrowForwardUp}
          title={t('goOnTitle', { names: names.list(open.sealedBy) })}
          means={[t('goOnMeans'), ...(open.sealedBy.length < 3 ? [t('fewWarning')] : [])]}
          command="bookkeeping.askForNewClosers"
          args={{ checkpoint: open.checkpoint }}
          done={t('goOnDone')}
        >
          {t('goOn')}
        </SureButton>
      }
    />
  );
}
