import type { Icon } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { useToast } from '../../../ui/feedback/Toast.tsx';
import { Stack } from '../../../ui/layout/Stack.tsx';
import { ConfirmSheet } from '../../../ui/overlays/ConfirmSheet.tsx';
import type { CommandName, Commands } from '../../../view/view-types.ts';
import { bookkeepingMessages } from '../messages/catalog.ts';
import { Refused } from './Refused.tsx';
import { useAct } from './use-refusal.ts';

/** For what others build on: asks once, says what follows, and signs. */
export function SureButton<N extends CommandName>(props: {
  readonly children: string;
  readonly icon: Icon;
  readonly kind?: 'primary' | 'quiet';
  readonly title: string;
  readonly means: readonly string[];
  readonly command: N;
  readonly args: Commands[N];
  /** Said when it is done. */
  readonly done: string;
}): ReactNode {
  const t = useMessages(bookkeepingMessages);
  const say = useToast();
  const { act, busy, refused } = useAct();
  const [asking, setAsking] = useState(false);
  const { children: label, icon } = props;
  const run = async (): Promise<void> => {
    if (!(await act(props.command, props.args))) return;
    setAsking(false);
    say(props.done);
  };
  return (
    <>
      <Button icon={icon} kind={props.kind} onPress={() => setAsking(true)}>
        {label}
      </Button>
      <ConfirmSheet
        title={props.title}
        open={asking}
        onClose={() => setAsking(false)}
        confirm={{ label, icon, busy, onPress: () => void run() }}
        cancel={t('goBack')}
      >
        <Stack>
          {props.means.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <Refused>{refused}</Refused>
        </Stack>
      </ConfirmSheet>
    </>
  );
}
