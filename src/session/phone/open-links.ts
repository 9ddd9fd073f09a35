/** Which links still let somebody in. (protocol §9) */
import type { EntryId } from '../../core/ids.ts';
import { stillOpen } from '../../core/membership/duties.ts';
import type { OpenGroup } from '../group/open-group.ts';
import type { PhonePorts } from './ports.ts';

export function isOpenInvitation(ports: PhonePorts, open: OpenGroup, entry: EntryId): boolean {
  const invitation = open.books.state.membership.invitations.get(entry);
  if (invitation === undefined) return false;
  return stillOpen(invitation, ports.clock.now()) && invitation.admissions.length < invitation.uses;
}
