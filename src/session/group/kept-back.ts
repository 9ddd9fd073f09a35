/** What a member shows to no one: on this phone alone, and said nowhere. (protocol §1) */
import type { GroupId } from '../../core/ids.ts';
import type { ProfileContent } from '../../wire/profile.ts';
import type { PhoneStore } from '../ports/phone-store.ts';

type Settings = Pick<PhoneStore, 'setting' | 'putSetting'>;

const keyOf = (group: GroupId): string => `kept-back/${group}`;

export const readKeptBack = async (phone: Pick<Settings, 'setting'>, group: GroupId): Promise<ProfileContent | null> =>
  ((await phone.setting(keyOf(group))) as ProfileContent | undefined) ?? null;

/** `null`: nothing. Also on withdrawing. */
export const putKeptBack = (
  phone: Pick<Settings, 'putSetting'>,
  group: GroupId,
  content: ProfileContent | null,
): Promise<void> => phone.putSetting(keyOf(group), content ?? undefined);
