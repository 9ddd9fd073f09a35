import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import type { TextView } from '../../../view/view-types.ts';
import { textsMessages } from '../messages/catalog.ts';
import type { Reading } from './use-text.ts';

/** What there is to show of a text: also before it is put together, and where that is not possible now. */
export function Read(props: {
  readonly reading: Reading;
  readonly children: (text: TextView) => ReactNode;
}): ReactNode {
  const t = useMessages(textsMessages);
  const { reading } = props;
  if (reading === null) return <p>{t('reading')}</p>;
  return reading === 'unreadable' ? <Notice tone="warning">{t('unreadable')}</Notice> : props.children(reading);
}
