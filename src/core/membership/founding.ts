/** `found`: the first entry of a group. The group's id is the hash of it, so a link that names the group pins its founding. */
import { bytesToHex } from '../../lib/bytes.ts';
import { ok, type Result } from '../../lib/result.ts';
import { type CborMap, encodeStrict, isCborMap } from '../../wire/cbor.ts';
import { noteLimits } from '../accounts/limits-state.ts';
import { changeLimit } from '../chain.ts';
import {
  amountsByUnit,
  bytes,
  deviceId,
  integer,
  listOf,
  memberId,
  oneOf,
  payloadOf,
  type Read,
  type Reader,
  shapeOf,
  text,
  unitId,
} from '../fields.ts';
import { hashGroup } from '../hash.ts';
import { accountOfMember, type GroupId, idToBytes } from '../ids.ts';
import { kind } from '../kind.ts';
import { deviceAuthorisation } from './authorisations.ts';
import { policyKey, policyValue } from './policies.ts';
import { addDevice, type Founding, type PolicyValue, type Unit } from './state.ts';

/** Above any believable balance, and far enough below 2^53 that no sum of them is ever rounded. */
export const maxAmount = 1_000_000_000;

const unit = shapeOf({ id: unitId, name: text(1, 40), is: oneOf('time', 'decimal'), scale: integer(0, 3) });

const policies: Reader<ReadonlyMap<string, PolicyValue>> = (value) => {
  if (!isCborMap(value) || Object.keys(value).length > 64) return undefined;
  const read = new Map<string, PolicyValue>();
  for (const [key, item] of Object.entries(value)) {
    const [name, set] = [policyKey(key), policyValue(item)];
    if (name === undefined || set === undefined) return undefined;
    read.set(name, set);
  }
  return read;
};

const shape = {
  name: text(1, 80),
  agreement: text(0, 4000),
  units: listOf(unit, 16),
  limits: amountsByUnit(0, maxAmount),
  policies,
  nonce: bytes(16),
  root: memberId,
  /** The one device that may found. Left open, each further device could found again and bring a fresh limit. */
  device: deviceId,
  box: bytes(32),
  authorisation: bytes(64),
};

type FoundPayload = Read<typeof shape> & { readonly group: GroupId };

/** The id commits to all that was founded; not to the authorisation, which itself names the group. */
export function groupOf(payload: CborMap): GroupId {
  const { authorisation: _, ...founded } = payload;
  return hashGroup(encodeStrict(founded));
}

const readShape = payloadOf(shape);
const decode = (payload: CborMap): Result<FoundPayload, string> => {
  const read = readShape(payload);
  return read.ok ? ok({ ...read.value, group: groupOf(payload) }) : read;
};

export const found = kind<FoundPayload>({
  decode,
  opensChain: true,
  governance: true,
  proofs: (payload, entry) => [
    {
      publicKey: idToBytes(payload.root),
      message: deviceAuthorisation(entry.group, entry.device),
      signature: payload.authorisation,
    },
  ],
  judge: (payload, { entry }) => {
    if (payload.group !== entry.group) return 'another-group';
    if (payload.device !== entry.device) return 'another-device';
    if (!unitsAreSound(payload)) return 'units-unsound';
    return null;
  },
  onChain: (payload, { chain, entry }) => {
    chain.member = payload.root;
    const account = accountOfMember(payload.root);
    for (const [id, limit] of payload.limits) changeLimit(chain, account, id, limit, entry.id);
  },
  onGroup: (payload, { state, entry }) => {
    const { membership } = state;
    const depth = state.log.nodes.get(entry.id)?.depth ?? 0;
    const device = { device: entry.device, member: payload.root, box: bytesToHex(payload.box), openedBy: entry.id };
    addDevice(membership, { ...device, depth, invitation: null, primary: true, byGuardians: false });
    const founder = { entry: entry.id, member: payload.root, role: 'coordinator' as const };
    membership.roles.set(entry.id, { ...founder, until: null, elected: false, endings: [] });
    noteLimits(state, {
      entry: entry.id,
      is: 'founding',
      account: accountOfMember(payload.root),
      device: entry.device,
      amounts: [...payload.limits],
      previous: null,
      by: payload.root,
      claimedAt: entry.claimedAt,
    });
    // A founding device that signed two openings founded the same group twice; the lower id stands, on every phone.
    if (membership.founding === null || entry.id < membership.founding.entry)
      membership.founding = toFounding(payload, entry.id, entry.claimedAt);
  },
});

/** Each unit once, a limit for each and for no other, minutes without decimal places. */
function unitsAreSound({ units, limits }: FoundPayload): boolean {
  const ids = new Set(units.map((each) => each.id));
  if (units.length === 0 || ids.size !== units.length || limits.size !== ids.size) return false;
  return units.every((each) => limits.has(each.id) && (each.is === 'decimal' || each.scale === 0));
}

const toFounding = (payload: FoundPayload, entry: Founding['entry'], claimedAt: number): Founding => ({
  entry,
  founder: payload.root,
  name: payload.name,
  agreement: payload.agreement,
  units: payload.units as readonly Unit[],
  limits: payload.limits,
  policies: payload.policies,
  claimedAt,
});
