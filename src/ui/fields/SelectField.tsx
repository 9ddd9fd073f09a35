import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './Field.module.css';
import { Field, type FieldWords } from './Field.tsx';

/** A choice from a list, by the phone's own picker: it is large, known, and works with every assistive tool. */
export function SelectField<Value extends string>(
  props: FieldWords & {
    readonly value: Value;
    readonly onChange: (value: Value) => void;
    readonly options: readonly { readonly value: Value; readonly label: string }[];
  },
): ReactNode {
  return (
    <Field label={props.label} about={props.about} hint={props.hint} error={props.error} optional={props.optional}>
      {(control) => (
        <span className={styles.select}>
          <select
            {...control}
            value={props.value}
            onChange={(event) => {
              const chosen = props.options.find((option) => option.value === event.target.value);
              if (chosen !== undefined) props.onChange(chosen.value);
            }}
          >
            {props.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <IconChevronDown aria-hidden={true} />
        </span>
      )}
    </Field>
  );
}
