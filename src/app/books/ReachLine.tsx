import { IconCloud, IconDeviceMobile, IconHourglass, IconUsers } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { StatusLine } from '../../ui/feedback/StatusLine.tsx';
import { useGroup } from '../../view/stores.ts';
import { booksMessages } from './messages/catalog.ts';

/** "On this phone · carried to 3 members · on the relay": never more than is known. It leads to what each word means. */
export function ReachLine(): ReactNode {
  const t = useMessages(booksMessages);
  const { group, reach, demo, opening } = useGroup();
  if (opening) return <StatusLine parts={[{ icon: IconHourglass, text: t('opening') }]} />;
  const relay = reach.relay === 'none' ? t('noRelay') : reach.onRelay ? t('onRelay') : t('notOnRelay');
  const parts = [{ icon: IconDeviceMobile, text: t('onPhone') }];
  if (demo) parts.push({ icon: IconCloud, text: t('demoOnly') });
  else {
    parts.push({ icon: IconUsers, text: t('carried', { count: reach.carriedTo }) });
    parts.push({ icon: IconCloud, text: relay });
  }
  return <StatusLine href={`/g/${group}/reach`} parts={parts} />;
}
