import type { Icon } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { Stack } from '../../../ui/layout/Stack.tsx';
import { ConfirmSheet } from '../../../ui/overlays/ConfirmSheet.tsx';
import type { CommandName, Commands } from '../../../view/view-types.ts';
import { officeMessages } from '../messages/catalog.ts';
import { useAct } from './use-refusal.ts';

type SureButtonProps<N extends CommandName> = {
  readonly children: string;
  readonly icon: Icon;
  readonly kind?: 'primary' | 'quiet' | undefined;
  readonly size?: 'medium' | 'large' | undefined;
  /** The question, what follows from saying yes, and the word of the button that says it. */
  readonly title: string;
  readonly means: readonly string[];
  readonly confirm: string;
  readonly command: N;
  readonly args: Commands[N];
  readonly onDone?: (() => void) | undefined;
};

/** Asks once, says what follows, and signs: nothing that others will build on is done by one tap. */
export function SureButton<N extends CommandName>(props: SureButtonProps<N>): ReactNode {
  const t = useMessages(officeMessages);
  const { act, busy, refused } = useAct();
  const [asking, setAsking] = useState(false);
  const run = async (): Promise<void> => {
    if (!(await act(props.command, props.args))) return;
    setAsking(false);
    props.onDone?.();
  };
  return (
    <>
      <Button icon={props.icon} kind={props.kind} size={props.size} onPress={() => setAsking(true)}>
        {props.children}
      </Button>
      <ConfirmSheet
        title={props.title}
        open={asking}
        onClose={() => setAsking(false)}
        confirm={{ label: props.confirm, icon: props.icon, busy, onPress: () => void run() }}
        cancel={t('goBack')}
      >
        <Stack>
          {props.means.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {refused !== null && (
            <Notice tone="problem" live={true}>
              {refused}
            </Notice>
          )}
        </Stack>
      </ConfirmSheet>
    </>
  );
}
