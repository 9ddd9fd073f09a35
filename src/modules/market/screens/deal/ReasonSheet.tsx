import { IconBan, IconMessageQuestion } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { marketMessages } from '../../messages/catalog.ts';
import { useAct } from '../use-refusal.ts';
import type { About } from './about.ts';
import { WordsSheet } from './WordsSheet.tsx';

const looks = {
  cancel: { command: 'market.cancel', icon: IconBan, hint: 'cancelHow' },
  contest: { command: 'market.contest', icon: IconMessageQuestion, hint: 'contestHow' },
} as const;

/** Calling it off, or saying that it was not so: with a reason, which only the other one reads. */
export function ReasonSheet(props: {
  readonly is: 'cancel' | 'contest';
  readonly about: About;
  readonly onClose: () => void;
}): ReactNode {
  const { is, about, onClose } = props;
  const t = useMessages(marketMessages);
  const acting = useAct();
  const { command, icon, hint } = looks[is];
  return (
    <WordsSheet
      title={t(is)}
      sentence={t(hint)}
      field={{ label: t('reason'), hint: t('onlyYouTwo'), optional: true }}
      draft={`market/${is}/${about.deal}`}
      confirm={{ label: t(is), icon }}
      acting={acting}
      run={(words) => acting.act(command, { ...about, words })}
      onClose={onClose}
    />
  );
}
