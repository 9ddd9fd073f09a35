import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import type { Help } from '../../../../ui/layout/HelpButton.tsx';
import { Steps } from '../../../../ui/layout/Steps.tsx';
import { listingsMessages } from '../../messages/catalog.ts';
import type { Side } from '../listing-view.ts';
import { type Step, steps } from './listing-draft.ts';

export function PostProgress({ side, step }: { readonly side: Side; readonly step: Step }): ReactNode {
  const t = useMessages(listingsMessages);
  return (
    <Steps
      label={t(side === 'offer' ? 'offer' : 'ask')}
      steps={[t('stepWhat'), t('stepWhere'), t('stepReturn'), t('stepCheck')]}
      current={steps.indexOf(step)}
    />
  );
}

/** One help for all steps: its person does not think of them as different screens. */
export function usePostHelp(): Help {
  const t = useMessages(listingsMessages);
  return { sentences: [t('helpNew'), t('helpNewDraft'), t('helpNewRead')] };
}
