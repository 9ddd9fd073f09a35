import type { Icon } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { useLanguage } from '../../i18n/use-messages.ts';
import styles from './Tabs.module.css';

export type Tab<Id extends string> = { readonly id: Id; readonly label: string; readonly icon?: Icon | undefined };

/** Views of one thing. Arrow keys move in the reading direction, Home and End to the ends; moving also chooses. */
export function Tabs<Id extends string>(props: {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly current: Id;
  readonly onChange: (id: Id) => void;
  readonly children: ReactNode;
}): ReactNode {
  const { tabs, current, onChange } = props;
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const { direction } = useLanguage();

  const onKeyDown = (event: KeyboardEvent): void => {
    const at = nextTab(
      event.key,
      tabs.findIndex((tab) => tab.id === current),
      tabs.length,
      direction === 'rtl',
    );
    const next = at === null ? undefined : tabs[at];
    if (next === undefined) return;
    event.preventDefault();
    onChange(next.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[at ?? 0]?.focus();
  };

  return (
    <div className={styles.tabs}>
      <div className={styles.list} role="tablist" aria-label={props.label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map(({ id, label, icon: Picture }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${base}-${id}`}
            className={styles.tab}
            aria-selected={id === current}
            aria-controls={`${base}-panel`}
            tabIndex={id === current ? 0 : -1}
            onClick={() => onChange(id)}
          >
            {Picture !== undefined && <Picture aria-hidden={true} />}
            <span>{label}</span>
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a panel without controls must still be reachable by keyboard. */}
      <div role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${current}`} tabIndex={0}>
        {props.children}
      </div>
    </div>
  );
}

function nextTab(key: string, at: number, count: number, mirrored: boolean): number | null {
  switch (key) {
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'ArrowRight':
      return (at + (mirrored ? count - 1 : 1)) % count;
    case 'ArrowLeft':
      return (at + (mirrored ? 1 : count - 1)) % count;
    default:
      return null;
  }
}
