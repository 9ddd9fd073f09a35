import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useGroup } from '../../view/stores.ts';
import { minga } from '../../view/worker-client.ts';
import { devicesMessages } from './messages/catalog.ts';

/** The secret is still on this phone, since its card was never made: nothing has to be typed. */
export function KeptCard(props: {
  readonly action: string;
  /** What happens cannot be taken back. */
  readonly danger?: boolean;
  /** Resolves to the sentence that says why it was not taken, or to `null`. */
  readonly onCard: (card: string) => Promise<string | null>;
}): ReactNode {
  const t = useMessages(devicesMessages);
  const { group } = useGroup();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  const take = async (): Promise<void> => {
    setBusy(true);
    const kept = await minga().recovery(group);
    setFault(kept === null ? t('notNow') : await props.onCard(kept.card));
    setBusy(false);
  };
  return (
    <>
      <p>{t('cardKept')}</p>
      {fault !== null && (
        <Notice tone="problem" live={true}>
          {fault}
        </Notice>
      )}
      <Button kind={props.danger ? 'danger' : 'primary'} wide={true} busy={busy} onPress={() => void take()}>
        {props.action}
      </Button>
    </>
  );
}
