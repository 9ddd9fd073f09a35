import type { Icon } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Button } from '../actions/Button.tsx';
import { Refused } from '../feedback/Refused.tsx';
import { Stack } from '../layout/Stack.tsx';
import { ConfirmSheet } from './ConfirmSheet.tsx';

export type SureButtonProps = {
  readonly label: string;
  readonly icon: Icon;
  readonly kind?: 'primary' | 'danger' | 'quiet' | 'plain' | undefined;
  readonly size?: 'medium' | 'large' | undefined;
  /** The question, and what follows from saying yes. */
  readonly title: string;
  readonly children: ReactNode;
  /** The word of the button that says yes; absent: the same as the first one's. */
  readonly confirm?: string | undefined;
  readonly acting: { readonly busy: boolean; readonly refused: string | null };
  /** Yields whether it was done: then the question goes away. */
  readonly run: () => Promise<boolean>;
  readonly onDone?: (() => void) | undefined;
};

/** Asks once, says what follows, and only then does it: nothing that others will build on is done by one tap. */
export function SureButton({ label, icon, kind, acting, run, ...props }: SureButtonProps): ReactNode {
  const [asking, setAsking] = useState(false);
  const { busy, refused } = acting;
  const confirm = async (): Promise<void> => {
    if (!(await run())) return;
    setAsking(false);
    props.onDone?.();
  };
  return (
    <>
      <Button icon={icon} kind={kind} size={props.size} onPress={() => setAsking(true)}>
        {label}
      </Button>
      <ConfirmSheet
        title={props.title}
        open={asking}
        onClose={() => setAsking(false)}
        confirm={{
          label: props.confirm ?? label,
          icon,
          busy,
          danger: kind === 'danger',
          onPress: () => void confirm(),
        }}
      >
        <Stack>
          {props.children}
          <Refused>{refused}</Refused>
        </Stack>
      </ConfirmSheet>
    </>
  );
}
