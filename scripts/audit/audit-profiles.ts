/** Names and pictures travel beside the books; each has to be its member's own word. (protocol §1) */
import { bytesToId, type DeviceId, idToBytes } from '../../src/core/ids.ts';
import type { GroupState } from '../../src/core/state.ts';
import { importAesKey } from '../../src/identity/aes.ts';
import { webPlatform } from '../../src/identity/platform.ts';
import { openContent } from '../../src/identity/sealing.ts';
import { verifySignature } from '../../src/identity/verifying.ts';
import { decodeProfile, profileContext } from '../../src/wire/profile.ts';
import { decodeParcel, decodeStatement, statementMessage } from '../../src/wire/statement.ts';

/** A sentence on the first that is not; `null`: all are. */
export async function profileFault(parcels: readonly Uint8Array[], state: GroupState): Promise<string | null> {
  for (const [place, parcel] of parcels.entries()) {
    const fault = await faultOf(parcel, state);
    if (fault !== null) return `Profile ${place + 1} of ${parcels.length} ${fault}`;
  }
  return null;
}

async function faultOf(bytes: Uint8Array, { group, membership }: GroupState): Promise<string | null> {
  const parcel = decodeParcel(bytes);
  const statement = parcel.ok ? decodeStatement(parcel.value.statement) : parcel;
  if (!parcel.ok || !statement.ok || statement.value.kind !== 'profile') return 'is damaged.';
  const { device, body, signature } = statement.value;
  const id = bytesToId<DeviceId>(device);
  if (id === null || !membership.devices.has(id)) return 'is of nobody in this group.';
  const message = statementMessage(idToBytes(group), statement.value);
  if (!(await verifySignature(device, message, signature)))
    return 'does not bear the signature of the device that it names.';
  const content = await openContent(await importAesKey(parcel.value.key, webPlatform), body, profileContext);
  return content.ok && decodeProfile(content.value).ok ? null : 'does not open with the key beside it.';
}
