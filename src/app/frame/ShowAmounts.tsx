import { IconEye } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { hideAmounts } from '../../i18n/hidden-amounts.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { chooseHidden, useHiddenByChoice } from '../platform/hidden-amounts.ts';
import { frameMessages } from './messages/catalog.ts';
import styles from './ShowAmounts.module.css';

/** Held for longer than this it was a look, and letting go hides them again; shorter is a tap, and they stay. */
const lookMs = 400;

/** On every screen while amounts are hidden: a tap shows them, holding shows them for as long as it is held. */
export function ShowAmounts(): ReactNode {
  const t = useMessages(frameMessages);
  const pressed = useRef<number | null>(null);
  if (!useHiddenByChoice()) return null;

  const press = (at: number): void => {
    pressed.current = at;
    hideAmounts(false);
  };
  const letGo = (): void => {
    pressed.current = null;
    hideAmounts(true);
  };
  const release = (at: number): void => {
    if (pressed.current === null) return;
    if (at - pressed.current < lookMs) chooseHidden(false);
    else letGo();
  };
  return (
    <button
      type="button"
      className={styles.show}
      onPointerDown={(event) => press(event.timeStamp)}
      onPointerUp={(event) => release(event.timeStamp)}
      onPointerCancel={letGo}
      onPointerLeave={letGo}
      onContextMenu={(event) => event.preventDefault()}
      // From a keyboard or a screen reader: no pointer went before it.
      onClick={(event) => {
        if (event.detail === 0) chooseHidden(false);
      }}
    >
      <IconEye aria-hidden={true} />
      <span>{t('showAmounts')}</span>
      <span className={styles.how}>{t('showAmountsHow')}</span>
    </button>
  );
}
