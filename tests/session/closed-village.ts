/** Neighbours who have traded for long and closed their books, for stories of who comes in after that. */
import { accountOfMember, type GroupId } from '../../src/core/ids.ts';
import type { Phone } from '../../src/session/phone/phone.ts';
import { done, untilAnswer } from './belonging-steps.ts';
import { three } from './epoch-steps.ts';
import { agree, memberOf, pay, time } from './steps.ts';
import { startPhone, until } from './test-phone.ts';

/** Waits, in `until`, for what may still be spent: minutes. */
export const may = (amount: number) => (view: { me: { purses: readonly { may: number }[] } }) =>
  view.me.purses[0]?.may === amount;

export type ClosedVillage = {
  readonly group: GroupId;
  readonly ana: Phone;
  readonly bea: Phone;
  readonly carla: Phone;
};

/** Ana has paid Bea 200 minutes one by one, their phones have sealed that, and then five minutes more were paid. */
export async function closedVillage(relayUrl: string): Promise<ClosedVillage> {
  const [ana, bea, carla] = [await startPhone(relayUrl), await startPhone(relayUrl), await startPhone(relayUrl)];
  const group = await three(ana, bea, carla);
  const account = accountOfMember(memberOf(bea, group));
  const to = Array.from({ length: 200 }, () => ({ account, amount: 1 }));
  await done(ana, group, 'exchange.pay', { to, unit: time, memo: 'a minute', gift: false, answers: null });
  await until(bea, group, may(1400));
  await agree(group, ana, bea, carla);
  const closers = [ana, bea, carla].map((phone) => memberOf(phone, group));
  await done(ana, group, 'bookkeeping.chooseClosers', { closers, seen: null });
  await agree(group, ana, bea, carla);
  await done(ana, group, 'bookkeeping.closeBooks', {});
  // Two are enough; the third one's phone has nothing to seal if it hears of that first.
  await untilAnswer(ana, group, 'bookkeeping.closing', {}, ({ sealed }) => sealed.length === 1);
  await pay(ana, memberOf(bea, group), group, 5, 'after the closing');
  await until(bea, group, may(1405));
  await agree(group, ana, bea, carla);
  return { group, ana, bea, carla };
}
