/**
 * Whether a vote lets its opener do what was voted on. Judged from the entries that the doing names: the close, and where the count alone
 * does not settle it, seals of a checkpoint in which the close lies. (protocol §7)
 *
 * A mandate is not anybody's own word: no voter stands behind it by name, so a hidden vote stays hidden.
 */
import type { ChainState } from '../chain.ts';
import { closersIn } from '../closing/closers.ts';
import { isQuorum, sealOf } from '../closing/quorum.ts';
import { insideOf } from '../closing/sealed.ts';
import type { EntryId } from '../ids.ts';
import { policyIn } from '../membership/policies.ts';
import type { GroupState } from '../state.ts';
import { closingWith, countOf, openingOf, resultOf } from './counting.ts';
import type { OpenPayload } from './entries.ts';

export const mandateCodes = [
  'ballot.no-such-close',
  'ballot.not-passed',
  'ballot.quorum-too-low',
  'ballot.not-final',
] as const;
export type NoMandate = (typeof mandateCodes)[number];

/** `null`: it may be done. `refs`: the close first, then seals. */
export function noMandateBy(
  state: GroupState,
  chain: ChainState,
  ballot: EntryId,
  [close, ...seals]: readonly EntryId[],
): NoMandate | null {
  const opening = openingOf(state, ballot);
  const closing = close === undefined ? null : closingWith(state, close, ballot);
  if (opening === null || close === undefined || closing === null) return 'ballot.no-such-close';
  const count = countOf(state, closing);
  if (typeof count === 'string') return 'ballot.no-such-close';
  const { tally, isDecided } = resultOf(opening, count);
  if (!tally.passes) return 'ballot.not-passed';
  if (isDecided) return null;
  return noMandateBySeals(state, chain, opening, close, seals);
}

/**
 * Those who did not vote could have changed it. So it takes that enough took part, by what the group asks for and not by what the opener
 * chose, and that those who close the books have sealed it: whoever closes a ballot in a hurry has nothing from it.
 */
function noMandateBySeals(
  state: GroupState,
  chain: ChainState,
  { quorum }: OpenPayload,
  close: EntryId,
  seals: readonly EntryId[],
): NoMandate | null {
  if (quorum < Number(policyIn(state, chain, 'deciding.quorum'))) return 'ballot.quorum-too-low';
  const sealed = seals.map((id) => sealOf(state.log, id)?.payload.ref);
  const checkpoint = sealed[0] ? state.closing.checkpoints.get(sealed[0]) : undefined;
  const isSealed =
    checkpoint !== undefined &&
    sealed.every((each) => each === checkpoint.entry) &&
    insideOf(state.log, checkpoint.cut)(close) &&
    checkpoint.closers === closersIn(state, chain)?.entry &&
    isQuorum(state, checkpoint, seals);
  return isSealed ? null : 'ballot.not-final';
}
