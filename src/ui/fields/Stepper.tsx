import { IconMinus, IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { toAsciiDigits } from '../../lib/ascii-digits.ts';
import { Key } from '../actions/Key.tsx';
import { uiMessages } from '../messages/catalog.ts';
import { Field, type FieldWords } from './Field.tsx';
import styles from './Stepper.module.css';

/** A small whole number from `min` to `max`, by its two keys, `by` at a time, or typed. What is typed counts as soon as it is in range. */
export function Stepper(
  props: FieldWords & {
    readonly value: number;
    readonly onChange: (value: number) => void;
    readonly min: number;
    readonly max: number;
    readonly by?: number;
  },
): ReactNode {
  const { value, onChange, min, max, by = 1 } = props;
  const t = useMessages(uiMessages);
  const format = useFormat();
  /** What stands in the box while it is being typed in: "" and "0" must be possible on the way to 10. */
  const [typed, setTyped] = useState<string | null>(null);

  const type = (text: string): void => {
    setTyped(text);
    const digits = toAsciiDigits(text).trim();
    const number = Number(digits);
    if (/^\d+$/.test(digits) && number >= min && number <= max && number !== value) onChange(number);
  };
  const step = (direction: 1 | -1): void => {
    setTyped(null);
    onChange(Math.min(Math.max(value + direction * by, min), max));
  };

  return (
    <Field label={props.label} hint={props.hint} error={props.error} optional={props.optional}>
      {(control) => (
        <div className={styles.stepper}>
          <Key disabled={value <= min} onPress={() => step(-1)}>
            <IconMinus aria-hidden={true} />
            <span>{t('less')}</span>
          </Key>
          <input
            {...control}
            inputMode="numeric"
            autoComplete="off"
            value={typed ?? format.number(value)}
            onChange={(event) => type(event.target.value)}
            onBlur={() => setTyped(null)}
          />
          <Key disabled={value >= max} onPress={() => step(1)}>
            <IconPlus aria-hidden={true} />
            <span>{t('more')}</span>
          </Key>
        </div>
      )}
    </Field>
  );
}
