/** Names and pictures travel beside the books; each has to be its member's own word. (protocol §1) */
import { bytesToId, type DeviceId, idToBytes, type MemberId } from '../../src/core/ids.ts';
import type { GroupState } from '../../src/core/state.ts';
import { importAesKey } from '../../src/identity/aes.ts';
import { webPlatform } from '../../src/identity/platform.ts';
import { openContent } from '../../src/identity/sealing.ts';
import { verifySignature } from '../../src/identity/verifying.ts';
import { err, ok, type Result } from '../../src/lib/result.ts';
import { decodeProfile, profileContext } from '../../src/wire/profile.ts';
import { decodeParcel, decodeStatement, statementMessage } from '../../src/wire/statement.ts';

export type AuditedProfiles = {
  /** As the newest profile of each member has it. */
  readonly names: ReadonlyMap<MemberId, string>;
  /** A sentence on the first profile that is not its member's own; `null`: all are. */
  readonly fault: string | null;
};

type Said = { readonly member: MemberId; readonly revision: number; readonly name: string };

export async function auditProfiles(parcels: readonly Uint8Array[], state: GroupState): Promise<AuditedProfiles> {
  const newest = new Map<MemberId, Said>();
  let fault: string | null = null;
  for (const [place, parcel] of parcels.entries()) {
    const said = await saidIn(parcel, state);
    if (!said.ok) fault ??= `Profile ${place + 1} of ${parcels.length} ${said.error}`;
    else if ((newest.get(said.value.member)?.revision ?? 0) < said.value.revision)
      newest.set(said.value.member, said.value);
  }
  return { names: new Map([...newest].map(([member, { name }]) => [member, name])), fault };
}

async function saidIn(bytes: Uint8Array, { group, membership }: GroupState): Promise<Result<Said, string>> {
  const parcel = decodeParcel(bytes);
  const statement = parcel.ok ? decodeStatement(parcel.value.statement) : parcel;
  if (!parcel.ok || !statement.ok || statement.value.kind !== 'profile') return err('is damaged.');
  const { device, body, signature, revision } = statement.value;
  const id = bytesToId<DeviceId>(device);
  const member = id === null ? undefined : membership.devices.get(id)?.member;
  if (member === undefined) return err('is of nobody in this group.');
  const message = statementMessage(idToBytes(group), statement.value);
  if (!(await verifySignature(device, message, signature)))
    return err('does not bear the signature of the device that it names.');
  const content = await openContent(await importAesKey(parcel.value.key, webPlatform), body, profileContext);
  const profile = content.ok ? decodeProfile(content.value) : content;
  return profile.ok ? ok({ member, revision, name: profile.value.name }) : err('does not open with the key beside it.');
}
