import { type ReactNode, useId } from 'react';
import styles from './Checkbox.module.css';
import { describedBy, FieldError, FieldHint } from './Field.tsx';

export function Checkbox(props: {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
}): ReactNode {
  const id = useId();
  return (
    <div>
      <label className={styles.row}>
        <input
          type="checkbox"
          id={id}
          className={styles.box}
          checked={props.checked}
          aria-describedby={describedBy(id, props.hint, props.error)}
          aria-invalid={props.error === undefined ? undefined : true}
          onChange={(event) => props.onChange(event.target.checked)}
        />
        <span>{props.label}</span>
      </label>
      <FieldHint id={id} hint={props.hint} />
      <FieldError id={id} error={props.error} />
    </div>
  );
}
