import { IconCopy, IconRefresh } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { ButtonRow } from '../../ui/actions/ButtonRow.tsx';
import { copyText } from '../../ui/actions/copy-text.ts';
import { Disclosure } from '../../ui/layout/Disclosure.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import type { Lacking } from '../platform/needs.ts';
import { startingMessages } from './messages/catalog.ts';

const sentences = {
  'secure-context': ['lackSecure', 'remedySecure'],
  wasm: ['lackWasm', 'remedyWasm'],
  storage: ['lackStorage', 'remedyStorage'],
  workers: ['lackWorkers', 'remedyWorkers'],
  engine: ['lackEngine', 'remedyEngine'],
} as const satisfies Record<Lacking, readonly [string, string]>;

/** One sentence that says what is missing and one that says what to do; never a blank page. */
export function CannotStart(props: { readonly lacking: Lacking; readonly details?: string | undefined }): ReactNode {
  const t = useMessages(startingMessages);
  const [what, remedy] = sentences[props.lacking];
  return (
    <Screen title={t('cannotStart')} help={null}>
      <p>{t(what)}</p>
      <p>{t(remedy)}</p>
      <WhatNow details={props.details} />
    </Screen>
  );
}

/** For a screen that broke while it was drawn. What lies on the phone is not touched by it. */
export function Broken(props: { readonly details: string }): ReactNode {
  const t = useMessages(startingMessages);
  return (
    <Screen title={t('broke')} help={null}>
      <p>{t('brokeSentence')}</p>
      <WhatNow details={props.details} />
    </Screen>
  );
}

function WhatNow({ details }: { readonly details: string | undefined }): ReactNode {
  const t = useMessages(startingMessages);
  const [copied, setCopied] = useState(false);
  return (
    <Stack>
      <ButtonRow>
        <Button kind="primary" icon={IconRefresh} onPress={() => location.reload()}>
          {t('openAgain')}
        </Button>
        {details !== undefined && (
          <Button icon={IconCopy} onPress={() => void copyText(details).then(setCopied)}>
            {t('copyDetails')}
          </Button>
        )}
      </ButtonRow>
      <div aria-live="polite">{copied && <p>{t('copied')}</p>}</div>
      {details !== undefined && (
        <Disclosure summary={t('details')}>
          <p dir="ltr">{details}</p>
        </Disclosure>
      )}
    </Stack>
  );
}
