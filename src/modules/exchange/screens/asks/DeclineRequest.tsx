import { IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { exchangeMessages } from '../../messages/catalog.ts';
import { ReasonSheet } from '../ReasonSheet.tsx';
import type { AskRow } from './AsksScreen.tsx';

/** Says no to a request or a promise, and asks for a reason first. */
export function DeclineRequest(props: {
  readonly ask: Pick<AskRow, 'id' | 'other' | 'promised'>;
  readonly onDeclined?: () => void;
}): ReactNode {
  const { ask, onDeclined } = props;
  const t = useMessages(exchangeMessages);
  const [declining, setDeclining] = useState(false);
  return (
    <>
      <Button size="large" icon={IconX} onPress={() => setDeclining(true)}>
        {t('decline')}
      </Button>
      <ReasonSheet
        title={t(ask.promised ? 'declinePromiseTitle' : 'declineTitle')}
        hint={t('declineHint')}
        confirm={t('declineConfirm')}
        command="exchange.declineAsk"
        about={{ entry: ask.id, other: ask.other }}
        open={declining}
        onClose={() => setDeclining(false)}
        onSent={onDeclined}
      />
    </>
  );
}
