import type { Icon } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { ButtonRow } from '../actions/ButtonRow.tsx';
import { EvenRow } from '../actions/EvenRow.tsx';
import { classNames } from '../class-names.ts';
import above from './CheckCards.module.css';
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
    /** Side by side while they fit, each with its word below the picture: for many. */
    readonly narrow?: boolean | undefined;
    /** As an `EvenRow`: for three short words. */
    readonly even?: boolean | undefined;
  },
): ReactNode {
  const id = useId();
  const cards = props.options.map(({ value, label, detail, picture: Picture }) => (
    <label key={value} className={classNames(styles.card, props.narrow && above.card, props.even && styles.key)}>
      <span className={above.head}>
        <input
          type="radio"
          className={styles.radio}
          name={id}
          checked={value === props.value}
          onChange={() => props.onChange(value)}
        />
        {Picture !== undefined && <Picture className={styles.picture} aria-hidden={true} />}
      </span>
      <span className={classNames(styles.words, props.narrow && above.words)}>
        <span className={styles.label}>{label}</span>
        {detail !== undefined && <span className={styles.detail}>{detail}</span>}
      </span>
    </label>
  ));
  return (
    <fieldset className={styles.group} aria-describedby={describedBy(id, props.hint, props.error)}>
      <legend className={styles.legend}>{props.label}</legend>
      <FieldHint id={id} hint={props.hint} />
      {inRows(cards, props)}
      <FieldError id={id} error={props.error} />
    </fieldset>
  );
}

function inRows(
  cards: ReactNode,
  { narrow, even }: { readonly narrow?: boolean | undefined; readonly even?: boolean | undefined },
): ReactNode {
  if (even) return <EvenRow>{cards}</EvenRow>;
  return narrow ? <ButtonRow>{cards}</ButtonRow> : cards;
}
