import { useFormat } from '../../../i18n/use-format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { pointsMessages } from '../messages/catalog.ts';
import type { BoardRow } from './support-view.ts';

/** "62 of 75 points". */
export function useOfThreshold(): (support: Pick<BoardRow, 'points' | 'threshold'>) => string {
  const t = useMessages(pointsMessages);
  const { number } = useFormat();
  return ({ points, threshold }) => t('ofMark', { given: number(points), count: threshold });
}
