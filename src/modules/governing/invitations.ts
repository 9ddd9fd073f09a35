/** Invitations whose phone is lost are handed on to a coordinator's. (protocol §9) */
import { signingChain } from '../../core/accounts/signing.ts';
import { type DeviceId, type EntryId, idToBytes, type MemberId, type UnitId } from '../../core/ids.ts';
import { stillOpen } from '../../core/membership/duties.ts';
import { isCoordinator } from '../../core/membership/select.ts';
import type { Invitation } from '../../core/membership/state.ts';
import type { Context, Draft, Refusal } from '../../core/module.ts';
import { compareText } from '../../lib/compare.ts';
import { ok, type Result } from '../../lib/result.ts';
import { refused } from './refusals.ts';

export type OpenInvitation = {
  readonly entry: EntryId;
  readonly by: MemberId;
  /** As many as this phone knows to be left. */
  readonly left: number;
  readonly uses: number;
  /** Claimed time, ms; `null`: it lasts. */
  readonly expiresAt: number | null;
  /** Minor units by unit. */
  readonly limits: Readonly<Record<UnitId, number>>;
  /** Whose phone lets newcomers in since it was handed on; `null`: the inviter's own. */
  readonly handedTo: MemberId | null;
};

/** Open invitations that other phones look after, and this one could take over. */
export function othersInvitations(_: Record<string, never>, context: Context): readonly OpenInvitation[] {
  const { state, self } = context;
  return [...state.membership.invitations.values()]
    .filter((invitation) => isHandable(invitation, context) && !isKeptBy(invitation, self.device))
    .sort((left, right) => compareText(left.entry, right.entry))
    .map((invitation) => ({
      entry: invitation.entry,
      by: invitation.member,
      left: leftOf(invitation),
      uses: invitation.uses,
      expiresAt: invitation.expiresAt,
      limits: Object.fromEntries(invitation.limits),
      handedTo: handedTo(invitation, context),
    }));
}

const isHandable = (invitation: Invitation, { now }: Context): boolean =>
  stillOpen(invitation, now) && leftOf(invitation) > 0;

const leftOf = ({ uses, admissions }: Invitation): number => Math.max(0, uses - admissions.length);

/** Who may admit by it: the inviting device, until it was handed on. */
const isKeptBy = ({ device, moves }: Invitation, by: DeviceId): boolean =>
  moves.length === 0 ? device === by : moves.some(({ toDevice }) => toDevice === by);

const handedTo = ({ moves }: Invitation, { state }: Context): MemberId | null => {
  const device = moves.at(-1)?.toDevice;
  return (device && state.membership.devices.get(device)?.member) ?? null;
};

export type HandOnArgs = { readonly invitation: EntryId };

/** To this phone, with what seems to be left. What the lost one still admits unaware stands, and nobody comes in twice. */
export function handOnInvitation({ invitation: id }: HandOnArgs, context: Context): Result<readonly Draft[], Refusal> {
  const { state, self } = context;
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  if (!isCoordinator(state, chain.value)) return refused('only-coordinators');
  const invitation = state.membership.invitations.get(id);
  if (invitation === undefined) return refused('no-such-invitation');
  if (!isHandable(invitation, context)) return refused('governing.invitation-over');
  if (isKeptBy(invitation, self.device)) return refused('governing.own-invitation');
  const payload = { ref: idToBytes(id), toDevice: idToBytes(self.device), uses: leftOf(invitation) };
  return ok([{ kind: 'invite.move', payload }]);
}
