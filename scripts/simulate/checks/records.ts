/** What a module folds comes to one view on all phones, and in another order as well. */
import { recordsOf } from '../../../src/core/records.ts';
import type { GroupState } from '../../../src/core/state.ts';
import { inAnotherOrder } from './another-order.ts';
import type { Check } from './check.ts';

export const recordsAgree =
  (module: string, what: string): Check =>
  (healed) => {
    const [first, ...others] = healed.phones;
    if (first === undefined) return [];
    const asText = (state: GroupState): string => JSON.stringify(recordsOf(state, module));
    const expected = asText(first.state);
    const differing = others.filter(({ state }) => asText(state) !== expected);
    return [
      ...differing.map(({ name }) => `${name} has other ${what} than ${first.name}`),
      ...(asText(inAnotherOrder(healed)) === expected ? [] : [`another order makes other ${what}`]),
    ];
  };
