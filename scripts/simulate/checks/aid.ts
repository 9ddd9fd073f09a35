/** Help comes to one view, and nobody is bound by the help of somebody who is gone. */
import type { MemberId } from '../../../src/core/ids.ts';
import { cutoffOf } from '../../../src/core/membership/select.ts';
import { recordsOf } from '../../../src/core/records.ts';
import { admit } from '../../../src/core/replay.ts';
import { emptyState, type GroupState } from '../../../src/core/state.ts';
import type { AidRecord } from '../../../src/modules/aid/apply.ts';
import { stageOf, waitsFor } from '../../../src/modules/aid/standing.ts';
import { chanceFrom, shuffled } from '../chance.ts';
import type { Check } from './check.ts';
import { onFirstPhone } from './fairness.ts';

const asText = (state: GroupState): string => JSON.stringify(recordsOf(state, 'aid'));

export const helpsAgree: Check = ({ world, phones, entries }) => {
  const [first, ...others] = phones;
  // Most villages have none, and replaying costs as much as all the rest.
  if (first === undefined || !entries.some(({ kind }) => kind === 'aid.help')) return [];
  const { registry, signer, group } = world.village;
  const expected = asText(first.state);
  const differing = others.filter(({ state }) => asText(state) !== expected);
  const again = emptyState(group);
  const order = shuffled(entries, chanceFrom(entries.length + 1));
  admit(
    registry,
    again,
    order.flatMap((entry) => signer.verify(entry, registry) ?? []),
  );
  return [
    ...differing.map(({ name }) => `${name} has other helps than ${first.name}`),
    ...(asText(again) === expected ? [] : ['another order makes other helps']),
  ];
};

/** Completed is what both sides have said, by the entries alone. */
export const helpsAreBorneOut = onFirstPhone((_, state) =>
  recordsOf<AidRecord | undefined>(state, 'aid').flatMap(([id, record]) => {
    if (record?.is !== 'help') return [];
    const { helper, helped } = record;
    const completed = stageOf(state, record) === 'completed';
    const gone = [helper, helped].some((party) => cutoffOf(state, party as string as MemberId) !== null);
    return [
      ...(completed && !bothSay(state, record) ? [`help ${id} was not done by the word of both`] : []),
      ...(gone && waitsFor(state, record) !== null ? [`help ${id} waits for nobody`] : []),
    ];
  }),
);

function bothSay({ log }: GroupState, { id, helper, helped }: AidRecord & { readonly is: 'help' }): boolean {
  const said = (log.nodes.get(id)?.dependents ?? []).flatMap((each) => {
    const node = log.nodes.get(each);
    if (node?.kind !== 'aid.done' || node.verdict.is !== 'valid') return [];
    return [(node.payload as { readonly account: string }).account];
  });
  return said.includes(helper) && said.includes(helped);
}
