import type { Icon } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { ButtonRow } from '../actions/ButtonRow.tsx';
import { describedBy, FieldError, FieldHint, type FieldWords } from './Field.tsx';
import styles from './RadioCards.module.css';

export type RadioCard<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly detail?: ReactNode;
  readonly picture?: Icon | undefined;
};

/** One of a few, each with a picture and a word. Nothing is chosen for anyone: `value` is `null` until they do. */
export function RadioCards<Value extends string>(
  props: Omit<FieldWords, 'optional'> & {
    readonly value: Value | null;
    readonly onChange: (value: Value) => void;
    readonly options: readonly RadioCard<Value>[];
    /** Side by side while they fit: for many, with a word each. */
    readonly narrow?: boolean | undefined;
  },
): ReactNode {
  const id = useId();
  const cards = props.options.map(({ value, label, detail, picture: Picture }) => (
    <label key={value} className={styles.card}>
      <input
        type="radio"
        className={styles.radio}
        name={id}
        checked={value === props.value}
        onChange={() => props.onChange(value)}
      />
      {Picture !== undefined && <Picture className={styles.picture} aria-hidden={true} />}
      <span className={styles.words}>
        <span className={styles.label}>{label}</span>
        {detail !== undefined && <span className={styles.detail}>{detail}</span>}
      </span>
    </label>
  ));
  return (
    <fieldset className={styles.group} aria-describedby={describedBy(id, props.hint, props.error)}>
      <legend className={styles.legend}>{props.label}</legend>
      <FieldHint id={id} hint={props.hint} />
      {props.narrow ? <ButtonRow>{cards}</ButtonRow> : cards}
      <FieldError id={id} error={props.error} />
    </fieldset>
  );
}
