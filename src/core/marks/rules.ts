/** One function a rule, named after what it demands. Each is judged on the chain and the entries that the new one names. */
import type { EntryId } from '../ids.ts';
import type { Standing } from '../kind.ts';
import { isCoordinator } from '../membership/select.ts';
import type { GroupState } from '../state.ts';
import type { GivePayload, RemovePayload } from './entries.ts';

export const rejectionCodes = ['marks.no-such-mark'] as const;
/** One of them is said of the books themselves already. */
export type RejectionCode = (typeof rejectionCodes)[number] | 'only-coordinators';

type Rule<P> = (payload: P, at: Standing) => RejectionCode | null;

export const onlyCoordinatorsGive: Rule<GivePayload> = (_, { state, chain }) =>
  isCoordinator(state, chain) ? null : 'only-coordinators';

export const onlyCoordinatorsRemove: Rule<RemovePayload> = ({ ref }, { state, chain }) => {
  if (givenBy(state, ref) === null) return 'marks.no-such-mark';
  return isCoordinator(state, chain) ? null : 'only-coordinators';
};

/** What was given by this entry; `null`: it is no valid mark. */
export function givenBy({ log }: GroupState, id: EntryId): GivePayload | null {
  const node = log.nodes.get(id);
  return node?.kind === 'mark.give' && node.verdict.is === 'valid' ? (node.payload as GivePayload) : null;
}
