import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { readAmount } from '../../amounts.ts';
import { readDate } from '../../dates.ts';
import { bringMessages } from '../../messages/catalog.ts';
import type { SameName } from '../../names.ts';
import type { Choices } from '../../table.ts';
import { momentOf } from '../bring-draft.ts';
import type { PreviewProps } from './PreviewFile.tsx';

/** What the file leaves open: each is asked once, with what either answer makes of one of its cells. */
export function Questions({ draft, change, preview, unit }: PreviewProps): ReactNode {
  const t = useMessages(bringMessages);
  const format = useFormat();
  const { choices } = draft;
  const { unclear } = preview;
  const say = (part: Partial<Choices>): void => change({ choices: { ...choices, ...part } });
  const dayIf = (text: string, dayFirst: boolean): string => format.day(momentOf(readDate(text, dayFirst) ?? ''));
  const amountIf = (text: string, mark: '.' | ','): string => {
    const read = readAmount(text, unit, mark);
    return read.ok ? format.plainAmount(read.value.amount, unit) : text;
  };
  /** As it was said, and not as the preview has it: that answers a moment later, and the tap has to show at once. */
  const onePerson = ({ key, byAccents }: SameName): 'one' | 'several' | null => {
    if (!Object.hasOwn(choices.onePerson, key)) return byAccents ? 'several' : null;
    return choices.onePerson[key] ? 'one' : 'several';
  };
  if (unclear.date === null && unclear.amount === null && preview.sameNames.length === 0) return null;
  return (
    <Card title={t('questions')}>
      {unclear.date !== null && (
        <RadioCards
          label={t('whichDay', { text: unclear.date })}
          hint={t('holdsForAll')}
          value={choices.dayFirst === null ? null : choices.dayFirst ? 'day' : 'month'}
          onChange={(first) => say({ dayFirst: first === 'day' })}
          options={[
            { value: 'day', label: dayIf(unclear.date, true) },
            { value: 'month', label: dayIf(unclear.date, false) },
          ]}
        />
      )}
      {unclear.amount !== null && (
        <RadioCards
          label={t('howMuchIs', { text: unclear.amount })}
          hint={t('holdsForAll')}
          value={choices.decimalMark}
          onChange={(decimalMark) => say({ decimalMark })}
          options={[
            { value: ',', label: amountIf(unclear.amount, ',') },
            { value: '.', label: amountIf(unclear.amount, '.') },
          ]}
        />
      )}
      {preview.sameNames.map((same) => (
        <RadioCards
          key={same.key}
          label={t('onePerson')}
          hint={format.list(same.spellings.map(({ name }) => t('quoted', { name })))}
          value={onePerson(same)}
          onChange={(is) => say({ onePerson: { ...choices.onePerson, [same.key]: is === 'one' } })}
          options={[
            { value: 'one', label: t('isOne', { name: same.spellings[0]?.name ?? '' }) },
            { value: 'several', label: t('areSeveral') },
          ]}
        />
      ))}
    </Card>
  );
}
