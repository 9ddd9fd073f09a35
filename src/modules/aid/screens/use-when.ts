import { useFormat } from '../../../i18n/use-format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { aidMessages } from '../messages/catalog.ts';
import type { Span } from './help-view.ts';

/** A shift in words: "Tue 24 Nov, 9:00 – 11:00", and into the next day where it lasts so long. */
export function useWhen(): (span: Span) => string {
  const t = useMessages(aidMessages);
  const format = useFormat();
  return ({ from, to }) => {
    const now = Date.now();
    const [day, last] = [format.nearDay(from, now), format.nearDay(to, now)];
    const times = { from: format.clock(from), to: format.clock(to) };
    return day === last ? t('span', { day, ...times }) : t('spanOver', { day, last, ...times });
  };
}
