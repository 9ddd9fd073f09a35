import { useFormat } from '../../../i18n/use-format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { decidingMessages } from '../messages/catalog.ts';
import type { Ballot, Choice } from './views.ts';

/** What somebody said, in one line: "Yes", "Well: 5, Oven: 2", "1. Well, 2. Oven". */
export function useChoiceWords(): (ballot: Pick<Ballot, 'method' | 'options'>, choice: Choice) => string {
  const t = useMessages(decidingMessages);
  const { number, list } = useFormat();
  return ({ method, options }, choice) => {
    if (typeof choice === 'string') return t(`word.${choice}`);
    const label = (at: number): string => options[at]?.label ?? '';
    const places = method === 'ranked' || method === 'shares';
    const said = places
      ? choice.map((at, place) => (method === 'ranked' ? `${number(place + 1)}. ${label(at)}` : label(at)))
      : choice.flatMap((points, at) => (points === 0 ? [] : [`${label(at)}: ${number(points)}`]));
    return said.length === 0 ? t('blank') : list(said);
  };
}
