/** A phone is lost, and another one of its member's says so with the card. What it could spend is inherited. (protocol §2) */
import { revocationOf } from '../../core/closing/inheriting.ts';
import { type DeviceId, idToBytes, type MemberId } from '../../core/ids.ts';
import { primaryDevice } from '../../core/membership/select.ts';
import type { Draft, Refusal } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { OpenGroup } from '../group/open-group.ts';
import type { Root } from '../ports/identity.ts';
import { memberOfCard } from './joining.ts';
import type { PhonePorts } from './ports.ts';

/** A cut names no more tips than this; a device that signed more histories than that leaves nothing anyway. */
const tipsMost = 64;

export async function reportLost(
  ports: PhonePorts,
  open: OpenGroup,
  lost: DeviceId,
  cardOrWords: string,
): Promise<Result<null, Refusal>> {
  const { state } = open.books;
  const owner = await memberOfCard(ports.identity, state, cardOrWords);
  if (!owner.ok) return owner;
  const { root } = owner.value;
  if (root.member !== open.me.self.member) return err({ code: 'another-members-card' });
  if (revocationOf(state, lost) !== null) return ok(null);
  const draft = await revocationDraft(open, root, lost);
  const signed = await open.propose(open.me, () => (draft === null ? err({ code: 'no-such-device' }) : ok([draft])));
  return signed.ok ? ok(null) : signed;
}

/** Up to the last entries of it that this phone has; `null` for a device that the books do not know. */
export async function revocationDraft(open: OpenGroup, root: Root, lost: DeviceId): Promise<Draft | null> {
  const { membership, log } = open.books.state;
  const opening = membership.devices.get(lost)?.openedBy;
  if (opening === undefined) return null;
  const cut = [...(log.chains.get(lost)?.tips.keys() ?? [])].sort().slice(0, tipsMost);
  const payload = {
    root: idToBytes(root.member),
    device: idToBytes(lost),
    ref: idToBytes(opening),
    refs: cut.map(idToBytes),
    authorisation: await root.signRevocation(open.group, lost, open.me.self.device, cut),
  };
  return { kind: 'device.revoke', payload };
}

/**
 * The phones in whose place a new one comes: the one that others pay to, and those that signed two histories; on a phone that
 * comes back with another key, what it was before.
 */
export function replacedBy(
  state: GroupState,
  member: MemberId,
  comesIn: { readonly device: DeviceId; readonly before: DeviceId; readonly replaces: boolean },
): DeviceId[] {
  const { device, before, replaces } = comesIn;
  const own = (state.membership.members.get(member)?.devices ?? []).map((each) => each.device);
  const forked = own.filter((each) => state.log.forks.has(each));
  const primary = primaryDevice(state, member)?.device;
  const named = before === device ? [...(primary ? [primary] : []), ...forked] : [before];
  if (before === device && !replaces) return [];
  return [...new Set(named)].filter(
    (each) => own.includes(each) && each !== device && revocationOf(state, each) === null,
  );
}
