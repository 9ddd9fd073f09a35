import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { SureButton as Sure } from '../../../ui/overlays/SureButton.tsx';
import type { CommandName, Commands } from '../../../view/view-types.ts';
import { useAct } from './use-refusal.ts';

/** A command that can not be taken back: asked about first, with the same word twice. */
export function SureButton<N extends CommandName>(props: {
  readonly children: string;
  readonly icon: Icon;
  readonly kind?: 'primary' | 'danger' | 'quiet' | undefined;
  readonly title: string;
  readonly means: string;
  readonly command: N;
  readonly args: Commands[N];
  readonly onDone?: (() => void) | undefined;
}): ReactNode {
  const acting = useAct();
  return (
    <Sure
      label={props.children}
      icon={props.icon}
      kind={props.kind ?? 'primary'}
      title={props.title}
      acting={acting}
      run={() => acting.act(props.command, props.args)}
      onDone={props.onDone}
    >
      <p>{props.means}</p>
    </Sure>
  );
}
