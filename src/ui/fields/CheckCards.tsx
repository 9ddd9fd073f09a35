import { type ReactNode, useId } from 'react';
import { classNames } from '../class-names.ts';
import own from './CheckCards.module.css';
import { describedBy, FieldHint, type FieldWords } from './Field.tsx';
import styles from './RadioCards.module.css';

export type CheckCard = {
  readonly value: string;
  readonly label: string;
  readonly detail?: ReactNode;
  /** A drawing, twice as wide as it is high. */
  readonly picture: ReactNode;
};

/** Any of a few, each with a drawing and words. They look like `RadioCards`. */
export function CheckCards(
  props: Pick<FieldWords, 'label' | 'hint'> & {
    readonly values: readonly string[];
    readonly onChange: (values: readonly string[]) => void;
    readonly options: readonly CheckCard[];
  },
): ReactNode {
  const id = useId();
  const { values, onChange } = props;
  const turned = (value: string): readonly string[] =>
    values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
  return (
    <fieldset className={styles.group} aria-describedby={describedBy(id, props.hint, undefined)}>
      <legend className={styles.legend}>{props.label}</legend>
      <FieldHint id={id} hint={props.hint} />
      {props.options.map(({ value, label, detail, picture }) => (
        <label key={value} className={classNames(styles.card, own.card)}>
          <span className={own.head}>
            <input
              type="checkbox"
              className={styles.radio}
              checked={values.includes(value)}
              onChange={() => onChange(turned(value))}
            />
            <span className={own.picture}>{picture}</span>
          </span>
          <span className={classNames(styles.words, own.words)}>
            <span className={styles.label}>{label}</span>
            {detail !== undefined && <span className={styles.detail}>{detail}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
