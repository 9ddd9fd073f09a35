import { useFormat } from '../../../i18n/use-format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { useNames } from '../../../view/use-names.ts';
import { marksMessages } from '../messages/catalog.ts';
import type { Mark } from './mark-view.ts';

/** "until 3 Mar 2027 · given by Ana". */
export function useUntilWords(): (mark: Mark) => string {
  const t = useMessages(marksMessages);
  const { day } = useFormat();
  const names = useNames();
  return ({ until, past, by }) => {
    const giver = t('givenBy', { name: names.of(by) });
    if (until === null) return `${t('noEnd')} · ${giver}`;
    return `${t(past ? 'endedOn' : 'untilDay', { day: day(until) })} · ${giver}`;
  };
}
