import { IconX } from '@tabler/icons-react';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { classNames } from '../class-names.ts';
import { uiMessages } from '../messages/catalog.ts';
import styles from './Sheet.module.css';

export type SheetProps = {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  /** Its footer holds the way out, so that no third button stands beside yes and no. */
  readonly isQuestion?: boolean;
  /** All of the screen: for what has to be seen as large as can be. */
  readonly whole?: boolean;
};

/** A page over the page, from below. Its content starts anew each time it opens. */
export function Sheet(props: SheetProps): ReactNode {
  return props.open ? <OpenSheet {...props} /> : null;
}

/**
 * The platform's own modal dialog: it makes the rest inert, closes on Escape and on the phone's Back where the browser
 * does so, and lies above everything without a stacking order.
 */
function OpenSheet({ title, onClose, children, footer, isQuestion = false, whole = false }: SheetProps): ReactNode {
  const t = useMessages(uiMessages);
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    element.showModal();
    const first = element.querySelector<HTMLElement>('[data-autofocus]') ?? element.querySelector('h2');
    first?.focus();
    // Closed before it leaves the page, so that the browser hands focus back to what opened it.
    return () => element.close();
  }, []);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a tap beside the sheet is an extra; Escape and the sheet’s own buttons do the same.
    <dialog
      ref={dialog}
      className={classNames(styles.sheet, whole && styles.whole)}
      aria-labelledby={titleId}
      onClose={(event) => {
        if (!event.currentTarget.open) onClose();
      }}
      onCancel={(event) => {
        // A file picker inside the sheet sends the same event when it is left without a choice.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className={styles.inside}>
        <div className={styles.header}>
          <h2 id={titleId} tabIndex={-1}>
            {title}
          </h2>
          {!isQuestion && (
            <button type="button" className={styles.close} onClick={onClose}>
              <IconX aria-hidden={true} />
              <span>{t('close')}</span>
            </button>
          )}
        </div>
        <div className={styles.content}>{children}</div>
        {footer !== undefined && <div className={styles.footer}>{footer}</div>}
      </div>
    </dialog>
  );
}
