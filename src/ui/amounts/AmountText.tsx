import type { ReactNode } from 'react';
import type { AmountSign, AmountUnit } from '../../i18n/amounts.ts';
import { hiddenDots, hiddenWord, useAmountsHidden } from '../../i18n/hidden-amounts.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLanguage } from '../../i18n/use-messages.ts';
import { classNames } from '../class-names.ts';
import styles from './AmountText.module.css';

/**
 * An amount in figures that line up below one another. What was given and what was received differ by their sign,
 * never by colour: a balance below zero is how exchange starts. While amounts are hidden it is dots, and a screen reader
 * hears that it is hidden.
 */
export function AmountText(props: {
  /** Whole minor units; minutes for time. */
  readonly amount: number;
  readonly unit: AmountUnit;
  readonly sign?: AmountSign | undefined;
  readonly size?: 'body' | 'large' | 'huge' | undefined;
  /** Not to be hidden: it is what the person is about to sign. */
  readonly plain?: boolean | undefined;
}): ReactNode {
  const format = useFormat();
  const { locale, direction } = useLanguage();
  const hidden = useAmountsHidden() && !props.plain;
  const written = format.plainAmount(props.amount, props.unit, props.sign);
  return (
    // Dots have no direction of their own, and `bdi` would take them for Latin: they stand as the page does.
    <bdi className={classNames(styles.amount, styles[props.size ?? 'body'])} dir={hidden ? direction : undefined}>
      {hidden ? (
        <span role="img" aria-label={hiddenWord(locale)}>
          {hiddenDots}
        </span>
      ) : (
        breakable(written, props.unit)
      )}
    </bdi>
  );
}

/**
 * It stands on one line wherever that is long enough. Where it is not, "h" stays with its number, and a long name of the
 * group's own goes below, rather than to pieces.
 */
function breakable(written: string, { name, ownName, is }: AmountUnit): string {
  if (ownName || is === 'decimal') return name.length > 4 ? written.replaceAll('\u00a0', ' ') : written;
  const [hours, h, minutes, min] = written.split('\u00a0');
  return min === undefined ? written : `${hours}\u00a0${h} ${minutes}\u00a0${min}`;
}
