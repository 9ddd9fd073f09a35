import type { ReactNode } from 'react';
import { toAsciiDigits } from '../../lib/ascii-digits.ts';
import { pinLength } from '../../lib/pin.ts';
import { Field, type FieldWords } from './Field.tsx';

/** Digits that nobody beside should read, with the phone's number keys. Whatever digits the reader's language has are 0–9. */
export function PinField(
  props: FieldWords & {
    readonly value: string;
    readonly onChange: (digits: string) => void;
    readonly autoFocus?: boolean | undefined;
    readonly onEnter?: (() => void) | undefined;
  },
): ReactNode {
  const { value, onChange, onEnter, autoFocus = false, ...words } = props;
  return (
    <Field {...words}>
      {(control) => (
        <input
          {...control}
          type="password"
          inputMode="numeric"
          // No password manager has any business with it.
          autoComplete="off"
          dir="ltr"
          value={value}
          // biome-ignore lint/a11y/noAutofocus: only for a screen whose one purpose is this field.
          autoFocus={autoFocus}
          onChange={(event) => onChange(toAsciiDigits(event.target.value).replace(/\D/g, '').slice(0, pinLength.most))}
          onKeyDown={(event) => {
            if (event.key === 'Enter') onEnter?.();
          }}
        />
      )}
    </Field>
  );
}
