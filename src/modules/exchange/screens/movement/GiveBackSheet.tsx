import { IconArrowBackUp } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { Refusal } from '../../../../core/module.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { ConfirmSheet } from '../../../../ui/overlays/ConfirmSheet.tsx';
import { hold } from '../../../../view/held/held-store.ts';
import { useGroup } from '../../../../view/stores.ts';
import { usePlainAmount } from '../../../../view/units.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import type { MovementRow } from '../statement/movement-words.ts';
import { useSentence } from '../use-refusal.ts';

/** Giving back moves value, so it can be undone for eight seconds like a payment. */
export function GiveBackSheet(props: {
  readonly row: MovementRow;
  readonly name: string;
  readonly open: boolean;
  readonly onClose: () => void;
}): ReactNode {
  const { row, name, open, onClose } = props;
  const t = useMessages(exchangeMessages);
  const { group } = useGroup();
  const write = usePlainAmount();
  const sentence = useSentence();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refusal | null>(null);

  const giveBack = async (): Promise<void> => {
    setBusy(true);
    const held = await hold(group, { command: 'exchange.giveBack', args: { entry: row.id } });
    setBusy(false);
    setRefused(held.ok ? null : held.error);
    if (held.ok) onClose();
  };
  return (
    <ConfirmSheet
      title={t('giveBackTitle', { amount: write(row.amount, row.unit) })}
      open={open}
      onClose={onClose}
      confirm={{ label: t('giveBack'), icon: IconArrowBackUp, busy, onPress: () => void giveBack() }}
    >
      <p>{t('giveBackHint', { name })}</p>
      {refused !== null && (
        <Notice tone="problem" live={true}>
          {sentence(refused)}
        </Notice>
      )}
    </ConfirmSheet>
  );
}
