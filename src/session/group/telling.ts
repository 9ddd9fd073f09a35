/** What this phone says of its member, and of the accounts it keeps: sealed, signed and kept. (protocol §1) */
import { namingRank } from '../../core/accounts/custody/naming.ts';
import { type AccountId, type GroupId, idToBytes, type MemberId } from '../../core/ids.ts';
import type { Refusal } from '../../core/module.ts';
import { concatBytes } from '../../lib/bytes.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { emptyContent, encodeProfile, type ProfileContent, profileContext } from '../../wire/profile.ts';
import { type StatementFields, statementMessage } from '../../wire/statement.ts';
import type { DeviceKey, Identity } from '../ports/identity.ts';
import type { ProfileWithKey } from '../ports/phone-store.ts';
import type { AccountProfile } from '../views.ts';
import type { OpenGroup } from './open-group.ts';
import { accountPlace, profilePlace, type SaidKind, toKept } from './parcels.ts';
import type { Profiles } from './profiles.ts';

export type Speaker = { readonly member: MemberId; readonly key: DeviceKey };

/** What the whole group may know of a member. It is kept when it resolves. */
export async function tellGroup(
  identity: Identity,
  profiles: Profiles,
  { member, key }: Speaker,
  content: ProfileContent,
): Promise<void> {
  const place = profilePlace(member);
  const revision = (profiles.kept(place)?.revision ?? 0) + 1;
  const [body, contentKey] = await sealed(identity, content);
  const kept = await signed(profiles.group, key, { kind: 'profile', place, revision, body, key: contentKey });
  await profiles.put([[kept, content]]);
}

/**
 * Names of accounts that are no member's own, all of them or none. *not-in-custody*: this phone has no say in one of them.
 */
export async function tellAccounts(
  identity: Identity,
  { profiles, books, me }: OpenGroup,
  named: readonly AccountProfile[],
): Promise<Result<null, Refusal>> {
  // What who kept it before says counts until its keeper says something; nobody need say more.
  const mayName = (account: AccountId): boolean => namingRank(books.state, me.self.device, account) === 2;
  if (!named.every(({ account }) => mayName(account))) return err({ code: 'not-in-custody' });
  const all: [ProfileWithKey, ProfileContent][] = [];
  for (const { account, profile } of named) {
    const content = { ...emptyContent, ...profile };
    const [body, key] = await sealed(identity, content);
    const words = {
      kind: 'account',
      place: accountPlace(account, me.self.device),
      revision: profiles.accountRevision(account) + 1,
      body: concatBytes(idToBytes(account), body),
      key,
    } as const;
    all.push([await signed(profiles.group, me.key, words), content]);
  }
  await profiles.put(all);
  return ok(null);
}

type Words = {
  readonly kind: SaidKind;
  readonly place: string;
  readonly revision: number;
  readonly body: Uint8Array;
  readonly key: Uint8Array | null;
};

export async function signed(group: GroupId, key: DeviceKey, words: Words): Promise<ProfileWithKey> {
  const fields: StatementFields = {
    kind: words.kind,
    device: idToBytes(key.device),
    revision: words.revision,
    body: words.body,
  };
  const signature = await key.sign(statementMessage(idToBytes(group), fields));
  return toKept(group, words.place, { ...fields, kind: words.kind, key: words.key, signature });
}

async function sealed(identity: Identity, content: ProfileContent): Promise<[Uint8Array, Uint8Array]> {
  const key = identity.randomBytes(32);
  return [await identity.seal(await identity.importKey(key), encodeProfile(content), profileContext), key];
}
