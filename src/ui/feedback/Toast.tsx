import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { classNames } from '../class-names.ts';
import { useHeightAs } from '../layout/use-height-as.ts';
import { uiMessages } from '../messages/catalog.ts';
import styles from './Toast.module.css';

const shownMs = 10_000;
/** What is said on leaving a screen is still to be read on the next one. */
const saidOnLeavingMs = 1000;

type Say = (sentence: string) => void;
type Toast = {
  readonly sentence: string;
  readonly number: number;
  readonly at: number;
  /** It was said on the way from one screen to the next, and stands above that one. */
  readonly before: boolean;
};

const ToastContext = createContext<Say>(() => undefined);

/**
 * Says one sentence in passing: politely read out, gone after ten seconds or on the next screen. Never the only place
 * that says it. It must not lie over the button that comes next: screens leave room for it, and what was said on leaving one
 * stands above the next, and stays there so that nothing moves under a finger.
 */
export const useToast = (): Say => useContext(ToastContext);

export function ToastProvider(props: {
  /** Which screen is shown. */
  readonly place?: string | undefined;
  readonly children: ReactNode;
}): ReactNode {
  const t = useMessages(uiMessages);
  const [toast, setToast] = useState<Toast | null>(null);
  const arrived = useRef(0);
  const say = useCallback<Say>((sentence) => {
    const at = Date.now();
    const before = at - arrived.current < saidOnLeavingMs;
    setToast((last) => ({ sentence, number: (last?.number ?? 0) + 1, at, before }));
  }, []);

  useEffect(() => {
    if (toast === null || toast.before) return;
    const timer = setTimeout(() => setToast(null), shownMs);
    return () => clearTimeout(timer);
  }, [toast]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: when another screen is shown
  useEffect(() => {
    const now = Date.now();
    arrived.current = now;
    setToast((last) => (last === null || now - last.at > saidOnLeavingMs ? null : { ...last, before: true }));
  }, [props.place]);

  const region = useRef<HTMLDivElement>(null);
  useHeightAs('--said', region, !toast?.before);

  return (
    <ToastContext value={say}>
      {props.children}
      {/* The region is there before its sentence: one that arrives together with its text is often not read out. */}
      <div className={classNames(styles.region, toast?.before && styles.before)} role="status" ref={region}>
        {toast !== null && (
          <div className={styles.toast} key={toast.number}>
            <span className={styles.words}>{toast.sentence}</span>
            <button type="button" className={styles.close} onClick={() => setToast(null)}>
              {t('close')}
            </button>
          </div>
        )}
      </div>
    </ToastContext>
  );
}
