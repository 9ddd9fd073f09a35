import { IconFileExport } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { ButtonLink } from '../../ui/actions/ButtonLink.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import type { OpenedFile } from '../../view/view-types.ts';
import { filesMessages } from './messages/catalog.ts';
import { ReceiptCard } from './ReceiptCard.tsx';

/** What came of a file. An invitation goes on at once and is not shown here. */
export function Opened({ opened }: { readonly opened: OpenedFile }): ReactNode {
  const t = useMessages(filesMessages);
  if (opened.is === 'receipt') return <ReceiptCard receipt={opened.receipt} known={opened.known} />;
  if (opened.is === 'invitation') return <Notice tone="problem">{t('damaged')}</Notice>;
  return (
    <>
      <Notice tone="good" live={true}>
        {opened.is === 'merged' ? t('merged', { count: opened.fresh }) : t('opened')}
      </Notice>
      <ButtonLink kind="primary" href={`/g/${opened.group}`}>
        {t('toGroup')}
      </ButtonLink>
      {opened.is === 'merged' && opened.from !== null && (
        <ButtonLink href={`/g/${opened.group}/send?to=${opened.from}`} icon={IconFileExport}>
          {t('answer')}
        </ButtonLink>
      )}
    </>
  );
}
