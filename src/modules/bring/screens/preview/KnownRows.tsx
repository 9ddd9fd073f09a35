import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Checkbox } from '../../../../ui/fields/Checkbox.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { bringMessages } from '../../messages/catalog.ts';
import type { PreviewProps } from './PreviewFile.tsx';

/** Whoever brings a file twice hears of it before it counts twice. */
export function KnownRows({ draft, change, preview }: PreviewProps): ReactNode {
  const t = useMessages(bringMessages);
  if (preview.known === 0) return null;
  return (
    <Card tone="maize">
      <Notice tone="warning" live={true}>
        {t('known', { count: preview.known })}
      </Notice>
      <Checkbox label={t('again')} checked={draft.again} onChange={(again) => change({ again })} />
    </Card>
  );
}
