import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { TextField } from '../../ui/fields/TextField.tsx';
import { Disclosure } from '../../ui/layout/Disclosure.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import { viewMessages } from '../../view/messages/catalog.ts';
import type { StepProps } from './GroupStep.tsx';
import { foundingMessages } from './messages/catalog.ts';

/** What the group calls paying and asking, for who has a word of their own for it. */
export function OwnWords({ draft, change, missing }: StepProps): ReactNode {
  const t = useMessages(foundingMessages);
  const usual = useMessages(viewMessages);
  return (
    <Disclosure summary={t('ownWords')}>
      <Stack>
        <p>{t('ownWordsHow')}</p>
        <TextField
          label={t('insteadOf', { word: usual('pay') })}
          value={draft.payWord}
          onChange={(payWord) => change({ payWord })}
          optional={true}
          error={missing.payWord ? t('wordUnsound') : undefined}
        />
        <TextField
          label={t('insteadOf', { word: usual('ask') })}
          value={draft.askWord}
          onChange={(askWord) => change({ askWord })}
          optional={true}
          error={missing.askWord ? t('wordUnsound') : undefined}
        />
      </Stack>
    </Disclosure>
  );
}
