/** A ballot comes to one outcome on all phones, in which nobody counts twice and nobody who had no vote. */
import type { Count } from '../../../src/core/ballots/counting.ts';
import type { ClosePayload, VotePayload } from '../../../src/core/ballots/entries.ts';
import { type BallotRecord, ballotsAtHand } from '../../../src/core/ballots/record.ts';
import { standingOf } from '../../../src/core/ballots/standing.ts';
import { decisionOf } from '../../../src/core/decisions/record.ts';
import { accountOfMember, type EntryId } from '../../../src/core/ids.ts';
import { pastOf } from '../../../src/core/log.ts';
import type { GroupState } from '../../../src/core/state.ts';
import { inAnotherOrder } from './another-order.ts';
import type { Check, Healed } from './check.ts';
import { onFirstPhone } from './fairness.ts';
import { recordsAgree } from './records.ts';

export const decisionsAgree = recordsAgree('decisions', 'decisions');
export const ballotsAgree = recordsAgree('ballots', 'ballots');

/** What each closed ballot came to, in words; whoever holds the same entries says the same. */
const outcomesIn = (state: GroupState): string =>
  JSON.stringify(
    ballotsAtHand(state)
      .map((record) => [record.id, standingOf(state, record)] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );

export const oneOutcome: Check = (healed) => {
  const [first, ...others] = healed.phones;
  if (first === undefined) return [];
  const expected = outcomesIn(first.state);
  return [
    ...others
      .filter(({ state }) => outcomesIn(state) !== expected)
      .map(({ name }) => `${name} counts other outcomes than ${first.name}`),
    ...(outcomesIn(inAnotherOrder(healed)) === expected ? [] : ['another order makes other outcomes']),
  ];
};

/** Whoever counts is a person who was there when it was asked, and each of them once. */
export const votesAreBorneOut = onFirstPhone((healed, state) =>
  ballotsAtHand(state).flatMap((record) => {
    const said = standingOf(state, record)?.count;
    if (said === undefined) return [];
    const onPaper = said.papers.flatMap((each) => each.voters as readonly string[]);
    const voters = [...said.counted.map(({ voter }) => voter as string), ...onPaper];
    const had = new Set(peopleAt(healed, record));
    return [
      ...(new Set(voters).size < voters.length ? [`somebody counts twice in ballot ${record.id}`] : []),
      ...voters.filter((voter) => !had.has(voter)).map((voter) => `${voter} had no vote in ballot ${record.id}`),
      ...(voters.length > said.voters ? [`more votes than voters in ballot ${record.id}`] : []),
      ...(isListed(healed, record, said) ? [] : [`ballot ${record.id} counts what it does not list`]),
      ...(decisionOf(state, record.decision) === null ? [`ballot ${record.id} is about nothing`] : []),
    ];
  }),
);

/** Of every account that there was: whose it is, is for the auditor to say. */
function peopleAt(healed: Healed, { id }: BallotRecord): string[] {
  const { log } = inAnotherOrder(healed);
  return [...pastOf(log, [id])].flatMap((each): string[] => {
    const node = log.nodes.get(each);
    if (node?.verdict.is !== 'valid') return [];
    if (node.kind === 'account.open') return [node.id];
    return node.seq === 0 && node.member !== null ? [accountOfMember(node.member)] : [];
  });
}

/** By an entry that it lists, each of which is about this ballot or about trust, and for one person; but for hands, raised together. */
function isListed(healed: Healed, { closed, id }: BallotRecord, { counted, papers }: Count): boolean {
  const { log } = inAnotherOrder(healed);
  const close = closed && log.nodes.get(closed.id);
  const refs = (close?.payload as ClosePayload | undefined)?.refs ?? [];
  const isAbout = (entry: EntryId): boolean => {
    const node = log.nodes.get(entry);
    const about = node?.kind === 'delegation.give' || (node?.payload as VotePayload | undefined)?.ref === id;
    return about && refs.includes(entry);
  };
  const alone = counted.map(({ entry }) => entry).filter((entry) => log.nodes.get(entry)?.kind !== 'ballot.hands');
  return [...counted, ...papers].every(({ entry }) => isAbout(entry)) && new Set(alone).size === alone.length;
}
