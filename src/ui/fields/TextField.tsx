import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react';
import { Field, type FieldWords } from './Field.tsx';

export type TextFieldProps = FieldWords & {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly type?: 'text' | 'search' | 'url' | 'password' | 'date' | 'time' | undefined;
  readonly name?: string | undefined;
  /** Counted in UTF-16 code units, as browsers do; the module's own rule decides what is too long. */
  readonly maxLength?: number | undefined;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute | undefined;
  readonly autoFocus?: boolean | undefined;
  /** The language of what is typed, when it is not the page's. */
  readonly lang?: string | undefined;
  readonly onEnter?: (() => void) | undefined;
};

export function TextField(props: TextFieldProps): ReactNode {
  const { value, onChange, type = 'text', onEnter, autoFocus = false } = props;
  return (
    <Field
      label={props.label}
      hint={props.hint}
      error={props.error}
      optional={props.optional}
      required={type === 'search' ? false : undefined}
    >
      {(control) => (
        <input
          {...control}
          type={type}
          value={value}
          name={props.name}
          lang={props.lang}
          // What people type decides its own direction, except where it is never words.
          dir={type === 'url' || type === 'date' || type === 'time' ? undefined : 'auto'}
          maxLength={props.maxLength}
          autoComplete={props.autoComplete ?? 'off'}
          // biome-ignore lint/a11y/noAutofocus: only for a screen whose one purpose is this field.
          autoFocus={autoFocus}
          data-autofocus={autoFocus || undefined}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter?.();
          }}
        />
      )}
    </Field>
  );
}
