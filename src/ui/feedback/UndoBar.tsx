import { IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../actions/Button.tsx';
import { ButtonRow } from '../actions/ButtonRow.tsx';
import { uiMessages } from '../messages/catalog.ts';
import styles from './UndoBar.module.css';

/**
 * What is about to happen, and the way out of it. The caller owns the clock and gives the whole seconds that are left;
 * they are not read out one by one, only the sentence is.
 */
export function UndoBar(props: {
  readonly children: ReactNode;
  readonly secondsLeft: number;
  readonly onUndo: () => void;
  /** Does it without waiting. */
  readonly onNow?: (() => void) | undefined;
}): ReactNode {
  const t = useMessages(uiMessages);
  return (
    <div className={styles.bar}>
      <p className={styles.words}>
        <span role="status">{props.children}</span>
        <span className={styles.seconds} aria-hidden="true">
          {t('secondsLeft', { seconds: props.secondsLeft })}
        </span>
      </p>
      <ButtonRow>
        <Button kind="primary" icon={IconArrowBackUp} onPress={props.onUndo}>
          {t('undo')}
        </Button>
        {props.onNow !== undefined && (
          <Button icon={IconCheck} onPress={props.onNow}>
            {t('doItNow')}
          </Button>
        )}
      </ButtonRow>
    </div>
  );
}
