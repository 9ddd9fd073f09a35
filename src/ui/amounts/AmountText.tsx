import type { ReactNode } from 'react';
import type { AmountSign, AmountUnit } from '../../i18n/amounts.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { classNames } from '../class-names.ts';
import styles from './AmountText.module.css';

/**
 * An amount in figures that line up below one another. What was given and what was received differ by their sign,
 * never by colour: a balance below zero is how exchange starts.
 */
export function AmountText(props: {
  /** Whole minor units; minutes for time. */
  readonly amount: number;
  readonly unit: AmountUnit;
  readonly sign?: AmountSign | undefined;
  readonly size?: 'body' | 'large' | 'huge' | undefined;
}): ReactNode {
  const format = useFormat();
  return (
    <bdi className={classNames(styles.amount, styles[props.size ?? 'body'])}>
      {format.amount(props.amount, props.unit, props.sign)}
    </bdi>
  );
}
