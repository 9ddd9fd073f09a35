/** Points come to one board on all phones, and nobody has more than a hundred on it. */
import { decisionOf } from '../../../src/core/decisions/record.ts';
import type { GroupState } from '../../../src/core/state.ts';
import { backingsNow } from '../../../src/modules/points/counting.ts';
import { inAnotherOrder } from './another-order.ts';
import type { Check } from './check.ts';
import { onFirstPhone } from './fairness.ts';
import { recordsAgree } from './records.ts';

export const pointsAgree = recordsAgree('points', 'points');

const boardIn = (state: GroupState): string => JSON.stringify(backingsNow(state));

export const oneBoard: Check = (healed) => {
  const [first, ...others] = healed.phones;
  if (first === undefined) return [];
  const expected = boardIn(first.state);
  return [
    ...others.filter(({ state }) => boardIn(state) !== expected).map(({ name }) => `${name} has another board`),
    ...(boardIn(inAnotherOrder(healed)) === expected ? [] : ['another order makes another board']),
  ];
};

/** By what the books hold, and not by what was folded: a word of theirs, of so many points, on what has not ended. */
export const pointsAreBorneOut = onFirstPhone((healed, state) => {
  const { log } = inAnotherOrder(healed);
  const ended = new Set(
    [...log.nodes.values()].flatMap(({ kind, verdict, payload }) =>
      kind === 'decision.end' && verdict.is === 'valid' ? [(payload as { readonly ref: string }).ref] : [],
    ),
  );
  const sums = new Map<string, number>();
  return backingsNow(state).flatMap(({ decision, person, points, counted, word }) => {
    const before = sums.get(person) ?? 0;
    sums.set(person, before + counted);
    const node = log.nodes.get(word.id);
    const said = node?.verdict.is === 'valid' ? (node.payload as { readonly points: number }).points : 0;
    return [
      ...(said === points ? [] : [`${word.id} never gave ${points}`]),
      ...(counted === Math.min(points, 100 - before) ? [] : [`${person} has ${before + counted} points`]),
      ...(ended.has(decision) || decisionOf(state, decision) === null ? [`points stand behind ${decision}`] : []),
    ];
  });
});
