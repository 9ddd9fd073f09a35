/** Cases come to one view, and to none that the words of those concerned do not bear out. */

import type { CaseRecord } from '../../../src/core/cases/record.ts';
import { caseStage, casesOf, tallyOf } from '../../../src/core/cases/standing.ts';
import type { EntryId } from '../../../src/core/ids.ts';
import type { LogNode } from '../../../src/core/log.ts';
import { compareNodes } from '../../../src/core/order.ts';
import { inAnotherOrder } from './another-order.ts';
import type { Healed } from './check.ts';
import { onFirstPhone } from './fairness.ts';
import { recordsAgree } from './records.ts';

export const casesAgree = recordsAgree('cases', 'cases');

/** The first decision of each round stands; nobody counts twice, and neither party nor whoever decided counts at all. */
export const casesAreBorneOut = onFirstPhone((healed, state) =>
  casesOf(state).flatMap((record) => {
    const words = wordsAbout(healed, record.id);
    const told = outcomeByWords(words, record);
    const appeal = record.appeal;
    const votes = appeal === null ? [] : votesOn(words, appeal.id);
    const kept = [record.account, ...record.about, record.decided?.member ?? ''];
    const counted = appeal && tallyOf(state, record, appeal);
    const isTold = JSON.stringify([record.decided?.id, appeal?.id, record.final?.id, record.hidden]) === told;
    return [
      ...(isTold ? [] : [`case ${record.id} is ${caseStage(state, record)}, and those concerned say otherwise`]),
      ...(votes.some((member) => kept.includes(member)) ? [`a party of case ${record.id} votes`] : []),
      ...(counted && counted.stands + counted.falls > Math.min(counted.of, votes.length)
        ? [`somebody counts twice in case ${record.id}`]
        : []),
    ];
  }),
);

type Word = LogNode & { readonly payload: { readonly case: EntryId; readonly ref: EntryId } };

/** What counts of all that was said in it, in the order that all phones share. */
const wordsAbout = (healed: Healed, id: EntryId): Word[] =>
  ([...inAnotherOrder(healed).log.nodes.values()] as Word[])
    .filter(({ kind, verdict, payload }) => kind.startsWith('case.') && verdict.is === 'valid' && payload.case === id)
    .sort(compareNodes);

/** By the entries alone. */
function outcomeByWords(words: readonly Word[], { id }: CaseRecord): string {
  const first = (kind: string, ref?: EntryId): Word | undefined =>
    words.find((each) => each.kind === kind && (ref === undefined || each.payload.ref === ref));
  const appeal = first('case.appeal');
  const hidden = words.findLast(({ kind }) => kind === 'case.hide' || kind === 'case.show')?.kind === 'case.hide';
  const final = appeal && first('case.decide', appeal.id);
  return JSON.stringify([first('case.decide', id)?.id, appeal?.id, final?.id, hidden]);
}

const votesOn = (words: readonly Word[], appeal: EntryId): string[] => [
  ...new Set(
    words.flatMap(({ kind, payload, member }) =>
      kind === 'case.vote' && payload.ref === appeal ? (member ?? []) : [],
    ),
  ),
];
