import { IconDoorOff, IconLink } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { Refusal } from '../../core/module.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { Result } from '../../lib/result.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { ButtonRow } from '../../ui/actions/ButtonRow.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { ConfirmSheet } from '../../ui/overlays/ConfirmSheet.tsx';
import { useGroup } from '../../view/stores.ts';
import type { DoorView } from '../../view/view-types.ts';
import { minga } from '../../view/worker-client.ts';
import { doorMessages } from './messages/catalog.ts';
import { useDoorFault } from './use-door-fault.ts';

/** Closing the door, or giving it another link: what hangs on a wall leads nowhere after either, older codes neither. */
export function ChangeDoor({ open }: { readonly open: NonNullable<DoorView['open']> }): ReactNode {
  const t = useMessages(doorMessages);
  const sayFault = useDoorFault();
  const { group } = useGroup();
  const [asking, setAsking] = useState<'close' | 'anew' | null>(null);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  const run = async (act: () => Promise<Result<null, Refusal>>): Promise<void> => {
    setBusy(true);
    const done = await act();
    setBusy(false);
    setAsking(null);
    setFault(done.ok ? null : sayFault(done.error));
  };
  const { says, place, listed, olderLinks } = open;
  return (
    <>
      {fault !== null && (
        <Notice tone="problem" live={true}>
          {fault}
        </Notice>
      )}
      {olderLinks > 0 && <p>{t('olderLinks')}</p>}
      <ButtonRow>
        <Button icon={IconLink} onPress={() => setAsking('anew')}>
          {t('anew')}
        </Button>
        <Button icon={IconDoorOff} kind="danger" onPress={() => setAsking('close')}>
          {t('close')}
        </Button>
      </ButtonRow>
      <ConfirmSheet
        title={t('closeTitle')}
        open={asking === 'close'}
        onClose={() => setAsking(null)}
        confirm={{
          label: t('close'),
          busy,
          danger: true,
          onPress: () => void run(() => minga().doors('close', group)),
        }}
      >
        <p>{t('closeWords')}</p>
      </ConfirmSheet>
      <ConfirmSheet
        title={t('anewTitle')}
        open={asking === 'anew'}
        onClose={() => setAsking(null)}
        confirm={{
          label: t('anew'),
          busy,
          onPress: () => void run(() => minga().doors('open', group, { says, place, listed, anew: true })),
        }}
      >
        <p>{t('anewWords')}</p>
      </ConfirmSheet>
    </>
  );
}
