/** The transfers of an account and of a device, in order of arrival, wherever they lie. */
import type { AccountId, DeviceId, EntryId } from '../ids.ts';
import type { GroupState } from '../state.ts';

/** All there ever were. */
export function movementsOf({ archive, accounts }: Pick<GroupState, 'archive' | 'accounts'>, account: AccountId) {
  archive?.open();
  return accounts.movements.get(account) ?? none;
}

/** Those that cost no opening of the archive; of accounts shown on this phone the newest are among them. */
export const movementsAtHand = ({ accounts }: Pick<GroupState, 'accounts'>, account: AccountId): readonly EntryId[] =>
  accounts.movements.get(account) ?? none;

export function paidBy({ archive, accounts }: GroupState, device: DeviceId): readonly EntryId[] {
  archive?.open();
  return accounts.bySource.get(device) ?? none;
}

const none: readonly EntryId[] = [];
