/** For whose phones the words of a draft are locked. */
import { keeperOf } from './accounts/custody/keepers.ts';
import type { AccountId, DeviceId, MemberId } from './ids.ts';
import type { Context, Draft } from './module.ts';
import type { GroupState } from './state.ts';

/** The devices of a member, or the one that keeps the account. */
export function devicesOf(state: GroupState, account: AccountId): readonly DeviceId[] {
  const member = state.membership.members.get(account as string as MemberId);
  if (member !== undefined) return member.devices.map(({ device }) => device);
  const keeper = keeperOf(state, account);
  return keeper === null ? [] : [keeper.device];
}

/** This phone reads what it wrote, too; '' for no words. */
export const withMemo = (
  draft: Draft,
  text: string,
  { self }: Pick<Context, 'self'>,
  readers: readonly DeviceId[],
): Draft => (text === '' ? draft : { ...draft, memo: { text, readers: [self.device, ...readers] } });

/** The same for whoever speaks for these accounts. */
export const withMemoFor = (draft: Draft, text: string, context: Context, accounts: readonly AccountId[]): Draft =>
  withMemo(
    draft,
    text,
    context,
    accounts.flatMap((account) => devicesOf(context.state, account)),
  );
