import { IconAlertTriangle } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { uiMessages } from '../messages/catalog.ts';
import styles from './Field.module.css';

export type FieldWords = {
  readonly label: string;
  /** Read out after the label: tells apart fields that stand below what they are about, and all ask the same. */
  readonly about?: string | undefined;
  readonly hint?: ReactNode;
  /** One sentence that says what to do, shown as long as it holds. */
  readonly error?: string | undefined;
  /** May stay empty, and says so beside its label. A search field never needs to say it. */
  readonly optional?: boolean | undefined;
  /** Whether it must be filled in before going on; what is not optional must, if nothing else is said. */
  readonly required?: boolean | undefined;
};

/** What a control needs so that its words are read out with it. */
export type ControlProps = {
  readonly id: string;
  readonly className: string | undefined;
  readonly required: boolean;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
};

/** Label, control, hint and error of one question. For a control of your own; the usual ones are beside this file. */
export function Field(props: FieldWords & { readonly children: (control: ControlProps) => ReactNode }): ReactNode {
  const t = useMessages(uiMessages);
  const id = useId();
  const { label, hint, error, optional = false, required = !optional } = props;
  const described = describedBy(id, hint, error);
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
        {props.about !== undefined && <span className="visually-hidden"> {props.about}</span>}
        {optional && <span className={styles.optional}> ({t('optional')})</span>}
      </label>
      <FieldHint id={id} hint={hint} />
      {props.children({
        id,
        className: styles.control,
        required,
        'aria-describedby': described,
        'aria-invalid': error === undefined ? undefined : true,
      })}
      <FieldError id={id} error={error} />
    </div>
  );
}

export function describedBy(id: string, hint: ReactNode, error: string | undefined): string | undefined {
  const ids = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean);
  return ids.length === 0 ? undefined : ids.join(' ');
}

export function FieldHint(props: { readonly id: string; readonly hint: ReactNode }): ReactNode {
  if (props.hint === undefined) return null;
  return (
    <p className={styles.hint} id={`${props.id}-hint`}>
      {props.hint}
    </p>
  );
}

/** The live region is there before its sentence is: one that arrives together with its text is often not read out. */
export function FieldError(props: { readonly id: string; readonly error: string | undefined }): ReactNode {
  return (
    <div aria-live="polite">
      {props.error !== undefined && (
        <p className={styles.error} id={`${props.id}-error`}>
          <IconAlertTriangle className={styles.errorIcon} aria-hidden={true} />
          <span>{props.error}</span>
        </p>
      )}
    </div>
  );
}
