import type { ReactNode } from 'react';
import styles from './Facts.module.css';

export type Fact = { readonly label: string; readonly value: ReactNode };

/** Names and what they are, a line each. */
export function Facts(props: { readonly facts: readonly Fact[] }): ReactNode {
  if (props.facts.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {props.facts.map(({ label, value }) => (
        <div key={label} className={styles.fact}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
