import { type Icon, IconLoader2 } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { classNames } from '../class-names.ts';
import { uiMessages } from '../messages/catalog.ts';
import styles from './Button.module.css';

export type ButtonLook = {
  readonly children: ReactNode;
  readonly icon?: Icon | undefined;
  /** *plain* has no border: for the header of a screen and for banners. */
  readonly kind?: 'primary' | 'quiet' | 'plain' | 'danger' | undefined;
  readonly size?: 'medium' | 'large' | undefined;
  /** As wide as what holds it. */
  readonly wide?: boolean | undefined;
};

export type ButtonProps = ButtonLook & {
  readonly onPress?: (() => void) | undefined;
  readonly type?: 'button' | 'submit' | undefined;
  readonly disabled?: boolean | undefined;
  readonly busy?: boolean | undefined;
  /** It stays down: what it says holds now. Shown by more than the colour, as with another icon. */
  readonly pressed?: boolean | undefined;
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-haspopup'?: 'dialog' | undefined;
};

/**
 * A busy button keeps focus and place and ignores taps: a second tap while paying must not pay twice, and a screen
 * reader must not lose where it stands, as it would with `disabled`.
 */
export function Button(props: ButtonProps): ReactNode {
  const t = useMessages(uiMessages);
  const { busy = false, type = 'button' } = props;
  return (
    <button
      type={type}
      className={buttonClass(props)}
      disabled={props.disabled}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      aria-pressed={props.pressed}
      aria-describedby={props['aria-describedby']}
      aria-haspopup={props['aria-haspopup']}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else props.onPress?.();
      }}
    >
      <ButtonContent icon={busy ? IconLoader2 : props.icon} spinning={busy}>
        {props.children}
      </ButtonContent>
      {busy && <span className="visually-hidden">{t('working')}</span>}
    </button>
  );
}

export function ButtonContent(props: {
  readonly icon: Icon | undefined;
  readonly spinning?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const { icon: Picture } = props;
  return (
    <>
      {Picture !== undefined && (
        <Picture className={classNames(styles.icon, props.spinning && styles.spinning)} aria-hidden={true} />
      )}
      <span className={styles.words}>{props.children}</span>
    </>
  );
}

export function buttonClass({ kind = 'quiet', size = 'medium', wide = false }: ButtonLook): string {
  return classNames(styles.button, styles[kind], styles[size], wide && styles.wide);
}
