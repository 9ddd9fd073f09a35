import type { Icon } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { Stack } from '../../../ui/layout/Stack.tsx';
import { ConfirmSheet } from '../../../ui/overlays/ConfirmSheet.tsx';
import type { CommandName, Commands } from '../../../view/view-types.ts';
import { belongingMessages } from '../messages/catalog.ts';
import { Refused } from './Refused.tsx';
import { useAct } from './use-refusal.ts';

/** For what can not be taken back: asks once, in words that say what follows, and signs. */
export function SureButton<N extends CommandName>(props: {
  readonly children: string;
  readonly icon: Icon;
  readonly kind?: 'primary' | 'danger' | 'quiet';
  readonly title: string;
  readonly means: string;
  readonly command: N;
  readonly args: Commands[N];
  readonly onDone?: () => void;
}): ReactNode {
  const t = useMessages(belongingMessages);
  const { act, busy, refused } = useAct();
  const [asking, setAsking] = useState(false);
  const { children: label, icon, kind = 'primary' } = props;
  const run = async (): Promise<void> => {
    if (!(await act(props.command, props.args))) return;
    setAsking(false);
    props.onDone?.();
  };
  return (
    <>
      <Button icon={icon} kind={kind} onPress={() => setAsking(true)}>
        {label}
      </Button>
      <ConfirmSheet
        title={props.title}
        open={asking}
        onClose={() => setAsking(false)}
        confirm={{ label, icon, busy, danger: kind === 'danger', onPress: () => void run() }}
        cancel={t('goBack')}
      >
        <Stack>
          <p>{props.means}</p>
          <Refused>{refused}</Refused>
        </Stack>
      </ConfirmSheet>
    </>
  );
}
