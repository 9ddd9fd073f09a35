import { type ReactNode, useId } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { uiMessages } from '../messages/catalog.ts';
import styles from './Field.module.css';
import { describedBy, FieldHint, type FieldWords } from './Field.tsx';

/** Several controls that answer one question, which is read out before them. */
export function FieldGroup(
  props: Pick<FieldWords, 'label' | 'hint' | 'optional'> & { readonly children: ReactNode },
): ReactNode {
  const t = useMessages(uiMessages);
  const id = useId();
  return (
    <fieldset className={styles.group} aria-describedby={describedBy(id, props.hint, undefined)}>
      <legend className={styles.label}>
        {props.label}
        {props.optional === true && <span className={styles.optional}> ({t('optional')})</span>}
      </legend>
      <FieldHint id={id} hint={props.hint} />
      {props.children}
    </fieldset>
  );
}
