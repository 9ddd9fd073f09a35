import type { Icon } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { Button } from './Button.tsx';

/** A button that opens the phone's own file picker. */
export function FileButton(props: {
  readonly children: string;
  readonly icon: Icon;
  readonly onFile: (file: File) => void;
  /** As in `<input accept>`; on most phones it also decides whether the camera is offered. */
  readonly accept?: string;
  readonly kind?: 'primary' | 'quiet';
  readonly busy?: boolean;
}): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button kind={props.kind} icon={props.icon} busy={props.busy} onPress={() => input.current?.click()}>
        {props.children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden={true}
        accept={props.accept}
        aria-label={props.children}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // Emptied, so that choosing the same file once more is heard as well.
          event.target.value = '';
          if (file) props.onFile(file);
        }}
      />
    </>
  );
}
