import { type ReactNode, useId, useState } from 'react';
import type { AmountUnit } from '../../i18n/amounts.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { describedBy, FieldError, FieldHint } from '../fields/Field.tsx';
import { uiMessages } from '../messages/catalog.ts';
import styles from './AmountPad.module.css';
import { AmountReadout } from './AmountReadout.tsx';
import { amountOf, draftOf, type PadKey, pressKey } from './amount-draft.ts';
import { keyOf } from './keyboard-keys.ts';
import { PadKeys } from './PadKeys.tsx';

/** Large keys for an amount. Typing on a keyboard and pasting work as well, wherever focus is inside it. */
export function AmountPad(props: {
  readonly label: string;
  readonly unit: AmountUnit;
  /** Whole minor units; `null` until something is entered. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
}): ReactNode {
  const { unit, value, onChange } = props;
  const id = useId();
  const t = useMessages(uiMessages);
  const format = useFormat();
  const [typed, setTyped] = useState(() => draftOf(value, unit));
  // The draft is ours only while it says what the value says; a value set from outside replaces it.
  const draft = amountOf(typed, unit) === value ? typed : draftOf(value, unit);

  const press = (key: PadKey): void => {
    const next = pressKey(draft, key, unit);
    setTyped(next);
    const amount = amountOf(next, unit);
    if (amount !== value) onChange(amount);
  };

  return (
    <fieldset
      className={styles.pad}
      aria-labelledby={`${id}-label`}
      aria-describedby={describedBy(id, props.hint, props.error)}
      onKeyDown={(event) => {
        const key = event.ctrlKey || event.metaKey || event.altKey ? null : keyOf(event.key);
        if (key === null) return;
        event.preventDefault();
        press(key);
      }}
      onPaste={(event) => {
        const read = format.parseAmount(event.clipboardData.getData('text'), unit);
        if (read.ok && read.value >= 0) onChange(read.value);
      }}
    >
      <p className={styles.label} id={`${id}-label`}>
        {props.label}
      </p>
      <FieldHint id={id} hint={props.hint} />
      <AmountReadout draft={draft} unit={unit} onGo={(to) => press({ press: 'go', to })} />
      <output className="visually-hidden">{value === null ? t('amountEmpty') : format.plainAmount(value, unit)}</output>
      <FieldError id={id} error={props.error} />
      <PadKeys unit={unit} at={draft.at} onPress={press} />
    </fieldset>
  );
}
