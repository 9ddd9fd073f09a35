import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { SureButton as Sure } from '../../../ui/overlays/SureButton.tsx';
import type { CommandName, Commands } from '../../../view/view-types.ts';
import { useAct } from './use-refusal.ts';

/** A command of this module’s that is asked about first. */
export function SureButton<N extends CommandName>(props: {
  readonly children: string;
  readonly icon: Icon;
  readonly kind?: 'primary' | 'quiet' | undefined;
  readonly size?: 'medium' | 'large' | undefined;
  readonly title: string;
  readonly means: readonly string[];
  readonly confirm: string;
  readonly command: N;
  readonly args: Commands[N];
  readonly onDone?: (() => void) | undefined;
}): ReactNode {
  const acting = useAct();
  return (
    <Sure
      label={props.children}
      icon={props.icon}
      kind={props.kind}
      size={props.size}
      title={props.title}
      confirm={props.confirm}
      acting={acting}
      run={() => acting.act(props.command, props.args)}
      onDone={props.onDone}
    >
      {props.means.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Sure>
  );
}
