import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useToast } from '../../../ui/feedback/Toast.tsx';
import { SureButton as Sure } from '../../../ui/overlays/SureButton.tsx';
import type { CommandName, Commands } from '../../../view/view-types.ts';
import { useAct } from './use-refusal.ts';

/** A command that others build on: asked about first, with the same word twice. */
export function SureButton<N extends CommandName>(props: {
  readonly children: string;
  readonly icon: Icon;
  readonly kind?: 'primary' | 'quiet' | undefined;
  readonly title: string;
  readonly means: readonly string[];
  readonly command: N;
  readonly args: Commands[N];
  /** Said when it is done. */
  readonly done: string;
}): ReactNode {
  const say = useToast();
  const acting = useAct();
  return (
    <Sure
      label={props.children}
      icon={props.icon}
      kind={props.kind}
      title={props.title}
      acting={acting}
      run={() => acting.act(props.command, props.args)}
      onDone={() => say(props.done)}
    >
      {props.means.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Sure>
  );
}
