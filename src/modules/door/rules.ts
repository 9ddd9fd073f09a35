/** Who may say something about the group's door: its coordinators. */
import type { EntryId } from '../../core/ids.ts';
import type { Standing } from '../../core/kind.ts';
import { nodeOfKind } from '../../core/log.ts';
import { isCoordinator } from '../../core/membership/select.ts';

export const rejectionCodes = ['door.no-such-door'] as const;
export type RejectionCode = (typeof rejectionCodes)[number];

export const judgeOpening = (_: unknown, { state, chain }: Standing): 'only-coordinators' | null =>
  isCoordinator(state, chain) ? null : 'only-coordinators';

export function judgeAboutDoor(
  { ref }: { readonly ref: EntryId },
  at: Standing,
): RejectionCode | 'only-coordinators' | null {
  if (nodeOfKind(at.state.log, 'door.open', ref) === null) return 'door.no-such-door';
  return judgeOpening(null, at);
}
