import type { ReactNode } from 'react';
import type { AmountUnit } from '../../i18n/amounts.ts';
import { numberSigns } from '../../i18n/digits.ts';
import { locales } from '../../i18n/locales.ts';
import { useLanguage, useMessages } from '../../i18n/use-messages.ts';
import { classNames } from '../class-names.ts';
import { uiMessages } from '../messages/catalog.ts';
import styles from './AmountReadout.module.css';
import type { AmountDraft, DraftPart } from './amount-draft.ts';

/** What is typed so far, in the reader's digits, empty places shown as 0. Hours and minutes can be tapped to go there. */
export function AmountReadout(props: {
  readonly draft: AmountDraft;
  readonly unit: AmountUnit;
  readonly onGo: (to: DraftPart) => void;
}): ReactNode {
  const { draft, unit } = props;
  const t = useMessages(uiMessages);
  const { locale, tag } = useLanguage();
  const signs = numberSigns(tag);
  const shown = (digits: string): string => digits.replace(/\d/g, (digit) => signs.digits[Number(digit)] ?? digit);

  if (unit.is === 'decimal') {
    const places = draft.at === 'part' || draft.part !== '' ? `${signs.decimal}${draft.part}` : '';
    return (
      <p className={styles.box} aria-hidden="true">
        <span className={classNames(styles.number, draft.whole === '' && draft.part === '' && styles.empty)}>
          {shown(`${draft.whole === '' ? '0' : draft.whole}${places}`)}
        </span>
        <bdi className={styles.unit}>{unit.name}</bdi>
      </p>
    );
  }

  const part = (at: DraftPart, name: string, pattern: string): ReactNode => (
    <button
      type="button"
      className={classNames(styles.box, styles.part)}
      aria-pressed={draft.at === at}
      onClick={() => props.onGo(at)}
    >
      <span className="visually-hidden">{name} </span>
      <span className={classNames(styles.number, draft[at] === '' && styles.empty)}>{shown(draft[at] || '0')}</span>
      <span className={styles.unit}>{pattern.replace('#', '').trim()}</span>
    </button>
  );
  return (
    <div className={styles.parts}>
      {part('whole', t('amountHours'), locales[locale].hours)}
      {part('part', t('amountMinutes'), locales[locale].minutes)}
    </div>
  );
}
