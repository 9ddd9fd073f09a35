import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { uiMessages } from '../messages/catalog.ts';
import styles from './Toast.module.css';

const shownMs = 10_000;

type Say = (sentence: string) => void;
type Toast = { readonly sentence: string; readonly number: number };

const ToastContext = createContext<Say>(() => undefined);

/** Says one sentence in passing: politely read out, gone after ten seconds. Never the only place that says it. */
export const useToast = (): Say => useContext(ToastContext);

export function ToastProvider(props: { readonly children: ReactNode }): ReactNode {
  const t = useMessages(uiMessages);
  const [toast, setToast] = useState<Toast | null>(null);
  const say = useCallback<Say>((sentence) => {
    setToast((last) => ({ sentence, number: (last?.number ?? 0) + 1 }));
  }, []);

  useEffect(() => {
    if (toast === null) return;
    const timer = setTimeout(() => setToast(null), shownMs);
    return () => clearTimeout(timer);
  }, [toast]);

  return (
    <ToastContext value={say}>
      {props.children}
      {/* The region is there before its sentence: one that arrives together with its text is often not read out. */}
      <div className={styles.region} role="status">
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
