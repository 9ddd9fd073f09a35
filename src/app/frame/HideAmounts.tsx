import { IconEyeOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { chooseHidden, useHiddenByChoice } from '../platform/hidden-amounts.ts';
import { frameMessages } from './messages/catalog.ts';

/** One tap, and no amount can be read over a shoulder. `ShowAmounts` takes its place, on every screen. */
export function HideAmounts(): ReactNode {
  const t = useMessages(frameMessages);
  if (useHiddenByChoice()) return null;
  return (
    <Button kind="plain" icon={IconEyeOff} onPress={() => chooseHidden(true)}>
      {t('hideAmounts')}
    </Button>
  );
}
