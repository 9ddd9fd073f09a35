/** Where what newcomers begin with is kept, so that filling a mailbox again changes nothing in it. */
import type { GroupId } from '../../core/ids.ts';
import type { LocalGroup, PhoneStore } from '../ports/phone-store.ts';

export const beginningKey = (group: GroupId, relay: string): string => `beginning/${group}/${relay}`;

export async function forgetBeginnings(phone: PhoneStore, { group, relays }: LocalGroup): Promise<void> {
  for (const relay of relays) await phone.putSetting(beginningKey(group, relay), undefined);
}
