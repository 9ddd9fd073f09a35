import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Checkbox } from '../../../../ui/fields/Checkbox.tsx';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { TextField } from '../../../../ui/fields/TextField.tsx';
import { listingsMessages } from '../../messages/catalog.ts';
import type { FieldsProps } from './fields.ts';
import { mostOf } from './lengths.ts';
import { type Lasting, untilOf } from './listing-draft.ts';

export function WhereFields(
  props: FieldsProps & {
    /** The end that a listing has already; `undefined`: it is new. */
    readonly until?: number | null;
  },
): ReactNode {
  const { draft, change } = props;
  const before = props.until ?? null;
  const t = useMessages(listingsMessages);
  const format = useFormat();
  const now = Date.now();
  const options: readonly Lasting[] = [
    ...(before === null ? [] : ['asIs' as const]),
    'twoWeeks',
    'twoMonths',
    'untilOff',
  ];
  const dayWords = (lasting: Lasting): string | undefined => {
    const until = untilOf(lasting, now, before);
    return until === null ? undefined : t('untilDay', { day: format.nearDay(until, now) });
  };
  return (
    <>
      <TextField
        label={t('place')}
        hint={t('placeHint')}
        optional={true}
        value={draft.place}
        onChange={(place) => change({ place })}
        maxLength={mostOf.place}
      />
      <RadioCards
        label={t('howLong')}
        value={draft.lasting}
        onChange={(lasting) => change({ lasting })}
        options={options.map((lasting) => ({ value: lasting, label: t(lasting), detail: dayWords(lasting) }))}
      />
      <Checkbox
        label={t('endless')}
        hint={t('endlessHint')}
        checked={draft.endless}
        onChange={(endless) => change({ endless })}
      />
    </>
  );
}
