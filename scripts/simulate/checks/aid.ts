/** Help comes to one view, and to none that the words of the two do not bear out. */
import { accountStands } from '../../../src/core/accounts/custody/current.ts';
import type { EntryId } from '../../../src/core/ids.ts';
import type { LogNode } from '../../../src/core/log.ts';
import { compareNodes } from '../../../src/core/order.ts';
import { recordsOf } from '../../../src/core/records.ts';
import type { GroupState } from '../../../src/core/state.ts';
import type { AidRecord, HelpRecord } from '../../../src/modules/aid/apply.ts';
import { stageOf, waitsFor } from '../../../src/modules/aid/standing.ts';
import { inAnotherOrder } from './another-order.ts';
import type { Healed } from './check.ts';
import { onFirstPhone } from './fairness.ts';
import { recordsAgree } from './records.ts';

export const helpsAgree = recordsAgree('aid', 'helps');

/** Nothing became of a help but what its two said; and nobody is bound to one who is gone. */
export const helpsAreBorneOut = onFirstPhone((healed, state) =>
  recordsOf<AidRecord | undefined>(state, 'aid').flatMap(([id, record]) => {
    if (record?.is !== 'help') return [];
    const [stage, told] = [stageOf(state, record), stageByWords(wordsAbout(healed, id), record)];
    const isOver = (told === 'offered' || told === 'accepted') && !bothStand(state, record);
    return [
      ...(stage === (isOver ? 'ended' : told) ? [] : [`help ${id} is ${stage}, and its two say ${told}`]),
      ...(isOver && waitsFor(state, record) !== null ? [`help ${id} waits for nobody`] : []),
    ];
  }),
);

const bothStand = (state: GroupState, { helper, helped }: HelpRecord): boolean =>
  accountStands(state, helper) && accountStands(state, helped);

type Word = LogNode & { readonly payload: { readonly ref: EntryId; readonly account?: string } };

/** What counts of all that was said of it, in the order that all phones share. */
function wordsAbout(healed: Healed, id: EntryId): Word[] {
  const { nodes } = inAnotherOrder(healed).log;
  const naming = (nodes.get(id)?.dependents ?? []).flatMap((each) => nodes.get(each) ?? []) as Word[];
  return naming
    .filter(({ kind, verdict, payload }) => kind.startsWith('aid.') && verdict.is === 'valid' && payload.ref === id)
    .sort(compareNodes);
}

/** By the entries alone. */
function stageByWords(words: readonly Word[], { helper, helped }: HelpRecord): string {
  const kinds = words.map(({ kind }) => kind);
  const done = (account: string) =>
    words.filter((each) => each.kind === 'aid.done' && each.payload.account === account);
  const last = words.findLast((each) => each.kind === 'aid.not-done' || done(helped).includes(each))?.kind;
  if (last === 'aid.not-done') return 'not-done';
  if (last === 'aid.done' && done(helper).length > 0) return 'completed';
  if (kinds.includes('aid.withdraw')) return 'withdrawn';
  const answer = kinds.findLast((kind) => kind === 'aid.accept' || kind === 'aid.decline');
  if (answer === 'aid.decline') return 'declined';
  return answer === undefined ? 'offered' : 'accepted';
}
