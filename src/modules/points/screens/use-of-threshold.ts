import { useFormat } from '../../../i18n/use-format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { pointsMessages } from '../messages/catalog.ts';
import type { BoardRow } from './support-view.ts';

/** "62 of 75 points"; once it comes first only how many. */
export function useOfThreshold(): (support: Pick<BoardRow, 'points' | 'threshold' | 'isFirst'>) => string {
  const t = useMessages(pointsMessages);
  const { number } = useFormat();
  return ({ points, threshold, isFirst }) =>
    isFirst ? t('points', { count: points }) : t('ofMark', { given: number(points), count: threshold });
}
