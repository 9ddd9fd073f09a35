/** A mark stands until somebody who may has taken it away. */
import type { MarkRecord } from '../../../src/core/marks/record.ts';
import { recordsOf } from '../../../src/core/records.ts';
import { inAnotherOrder } from './another-order.ts';
import { onFirstPhone } from './fairness.ts';
import { recordsAgree } from './records.ts';

export const marksAgree = recordsAgree('marks', 'marks');

export const marksAreBorneOut = onFirstPhone((healed, state) => {
  const taken = new Set(
    [...inAnotherOrder(healed).log.nodes.values()].flatMap(({ kind, verdict, payload }) =>
      kind === 'mark.remove' && verdict.is === 'valid' ? [(payload as { readonly ref: string }).ref] : [],
    ),
  );
  return recordsOf<MarkRecord | undefined>(state, 'marks').flatMap(([id, record]) =>
    record === undefined || taken.has(id) === (record.removed !== null)
      ? []
      : [`mark ${id} was taken away by nobody, or is still there`],
  );
});
