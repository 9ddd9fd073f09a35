import { IconGift } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { Stepper } from '../../../../ui/fields/Stepper.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { Sheet } from '../../../../ui/overlays/Sheet.tsx';
import { marketMessages } from '../../messages/catalog.ts';
import type { Deal } from '../deal-view.ts';
import { useAct } from '../use-refusal.ts';

/** A part of it was given: how much of the whole. */
export function PartSheet({ deal, onClose }: { readonly deal: Deal; readonly onClose: () => void }): ReactNode {
  const t = useMessages(marketMessages);
  const { percent } = useFormat();
  const say = useToast();
  const { act, busy, refused } = useAct();
  const left = 100 - deal.delivered;
  const [part, setPart] = useState(Math.max(1, Math.min(50, left - 1)));
  const give = async (): Promise<void> => {
    if (!(await act('market.deliver', { deal: deal.id, part }))) return;
    say(t('given'));
    onClose();
  };
  return (
    <Sheet
      title={t('givePart')}
      open={true}
      onClose={onClose}
      footer={
        <Button kind="primary" wide={true} icon={IconGift} busy={busy} onPress={() => void give()}>
          {t('givePart')}
        </Button>
      }
    >
      <Stack>
        <Stepper
          label={t('partHow')}
          hint={t('partHint', { left: percent(left / 100) })}
          value={part}
          onChange={setPart}
          min={1}
          max={left}
        />
        <Refused>{refused}</Refused>
      </Stack>
    </Sheet>
  );
}
