/** Names and pictures travel beside the books; each has to be the word of somebody who has a say in it. (protocol §1) */
import { namingRank } from '../../src/core/accounts/custody/naming.ts';
import { type AccountId, accountOfMember, bytesToId, type DeviceId, idToBytes } from '../../src/core/ids.ts';
import type { GroupState } from '../../src/core/state.ts';
import { importAesKey } from '../../src/identity/aes.ts';
import { webPlatform } from '../../src/identity/platform.ts';
import { openContent } from '../../src/identity/sealing.ts';
import { verifySignature } from '../../src/identity/verifying.ts';
import { err, ok, type Result } from '../../src/lib/result.ts';
import { decodeProfile, profileContext } from '../../src/wire/profile.ts';
import { decodeParcel, decodeStatement, type Statement, statementMessage } from '../../src/wire/statement.ts';

export type AuditedProfiles = {
  /** As the newest profile has it of each member's account, and of each that somebody keeps. */
  readonly names: ReadonlyMap<AccountId, string>;
  /** A sentence on the first profile that is nobody's own; `null`: all are somebody's. */
  readonly fault: string | null;
};

/** `rank`: see `namingRank`; of their own account a member's devices have the same. `name`: `null` for what is locked. */
type Said = {
  readonly account: AccountId;
  readonly rank: number;
  readonly revision: number;
  readonly device: DeviceId;
  readonly name: string | null;
};

export async function auditProfiles(parcels: readonly Uint8Array[], state: GroupState): Promise<AuditedProfiles> {
  const newest = new Map<AccountId, Said>();
  let fault: string | null = null;
  for (const [place, parcel] of parcels.entries()) {
    const said = await saidIn(parcel, state);
    if (!said.ok) fault ??= `Profile ${place + 1} of ${parcels.length} ${said.error}`;
    else if (said.value.name !== null && wins(said.value, newest.get(said.value.account)))
      newest.set(said.value.account, said.value);
  }
  return { names: new Map([...newest].map(([account, { name }]) => [account, name ?? ''])), fault };
}

function wins(said: Said, other: Said | undefined): boolean {
  if (other === undefined || said.rank !== other.rank) return said.rank > (other?.rank ?? -1);
  return said.revision > other.revision || (said.revision === other.revision && said.device > other.device);
}

async function saidIn(bytes: Uint8Array, state: GroupState): Promise<Result<Said, string>> {
  const parcel = decodeParcel(bytes);
  const statement = parcel.ok ? decodeStatement(parcel.value.statement) : parcel;
  if (!parcel.ok || !statement.ok || statement.value.kind === 'have') return err('is damaged.');
  const { device: publicKey, signature, revision, kind } = statement.value;
  const device = bytesToId<DeviceId>(publicKey);
  const about = device === null ? null : aboutWhat(state, statement.value, device);
  if (device === null || about === null) return err('is of nobody in this group.');
  const message = statementMessage(idToBytes(state.group), statement.value);
  if (!(await verifySignature(publicKey, message, signature)))
    return err('does not bear the signature of the device that it names.');
  const { account, rank, sealed } = about;
  if (kind === 'deals') return ok({ account, rank, revision, device, name: null });
  const key = parcel.value.key && (await importAesKey(parcel.value.key, webPlatform));
  const content = key === null ? err('malformed') : await openContent(key, sealed, profileContext);
  const profile = content.ok ? decodeProfile(content.value) : content;
  if (!profile.ok) return err('does not open with the key beside it.');
  return ok({ account, rank, revision, device, name: profile.value.name });
}

function aboutWhat(state: GroupState, { kind, body }: Statement, device: DeviceId) {
  if (kind === 'account') {
    const account = bytesToId<AccountId>(body.slice(0, 32));
    const rank = account === null ? 0 : namingRank(state, device, account);
    return account === null || rank === 0 ? null : { account, rank, sealed: body.slice(32) };
  }
  const member = state.membership.devices.get(device)?.member;
  return member === undefined ? null : { account: accountOfMember(member), rank: 0, sealed: body };
}
