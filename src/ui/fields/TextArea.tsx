import type { ReactNode } from 'react';
import { Field, type FieldWords } from './Field.tsx';

export function TextArea(
  props: FieldWords & {
    readonly value: string;
    readonly onChange: (text: string) => void;
    readonly rows?: number | undefined;
    readonly maxLength?: number | undefined;
  },
): ReactNode {
  return (
    <Field label={props.label} hint={props.hint} error={props.error} optional={props.optional}>
      {(control) => (
        <textarea
          {...control}
          dir="auto"
          value={props.value}
          rows={props.rows ?? 3}
          maxLength={props.maxLength}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
