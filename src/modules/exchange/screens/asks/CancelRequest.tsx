import { IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { ConfirmSheet } from '../../../../ui/overlays/ConfirmSheet.tsx';
import { exchangeMessages } from '../../messages/catalog.ts';
import { useAct } from '../use-act.ts';
import type { AskRow } from './AsksScreen.tsx';

export function CancelRequest({ ask }: { readonly ask: AskRow }): ReactNode {
  const t = useMessages(exchangeMessages);
  const { act, busy, refused } = useAct();
  const [asking, setAsking] = useState(false);
  const label = t(ask.promised ? 'cancelPromise' : 'cancelRequest');
  const cancel = async (): Promise<void> => {
    if (await act('exchange.cancelAsk', { entry: ask.id, other: ask.other, memo: '' })) setAsking(false);
  };
  return (
    <>
      <Button wide={true} icon={IconX} onPress={() => setAsking(true)}>
        {label}
      </Button>
      <ConfirmSheet
        title={t(ask.promised ? 'cancelPromiseTitle' : 'cancelTitle')}
        open={asking}
        onClose={() => setAsking(false)}
        confirm={{ label, icon: IconX, busy, onPress: () => void cancel() }}
      >
        <p>{t('cancelHint')}</p>
        <Refused>{refused}</Refused>
      </ConfirmSheet>
    </>
  );
}
