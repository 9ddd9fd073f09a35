import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Screen } from '../../../ui/layout/Screen.tsx';
import { useGroup } from '../../../view/stores.ts';
import { textsMessages } from '../messages/catalog.ts';
import { ChangeForm } from './ChangeForm.tsx';
import { Read } from './Read.tsx';
import { useText } from './use-text.ts';

/** Writing in the agreement. */
export function ChangeScreen(): ReactNode {
  const t = useMessages(textsMessages);
  const { group } = useGroup();
  return (
    <Screen
      title={t('changeTitle')}
      back={{ href: `/g/${group}/agreement` }}
      help={{ sentences: [t('helpOne'), t('helpTwo'), t('helpThree')] }}
    >
      <Read reading={useText('agreement')}>
        {(text) => (
          <ChangeForm
            document="agreement"
            draft={`agreement/${group}`}
            text={text}
            label={t('words')}
            most={20_000}
            back="/agreement"
          />
        )}
      </Read>
    </Screen>
  );
}
