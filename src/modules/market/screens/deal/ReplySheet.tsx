import { IconMessageReply } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { marketMessages } from '../../messages/catalog.ts';
import { useAct } from '../use-refusal.ts';
import type { About } from './about.ts';
import { WordsSheet } from './WordsSheet.tsx';

/** What the one who was spoken of says to it, once. */
export function ReplySheet({ about, onClose }: { readonly about: About; readonly onClose: () => void }): ReactNode {
  const t = useMessages(marketMessages);
  const acting = useAct();
  return (
    <WordsSheet
      title={t('reply')}
      sentence={t('replyHow')}
      field={{ label: t('ratingWords') }}
      draft={`market/reply/${about.deal}`}
      confirm={{ label: t('reply'), icon: IconMessageReply }}
      acting={acting}
      run={(words) => acting.act('market.reply', { ...about, words })}
      onClose={onClose}
    />
  );
}
