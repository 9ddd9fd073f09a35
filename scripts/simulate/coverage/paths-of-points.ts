/** What becomes of points. */
import type { GroupState } from '../../../src/core/state.ts';
import { backingsNow, sumOf } from '../../../src/modules/points/counting.ts';

export const pointPaths = {
  'somebody gave more than a hundred points': (state: GroupState) => {
    const backings = backingsNow(state);
    return sumOf(backings, 'counted') < sumOf(backings, 'points');
  },
} as const;
