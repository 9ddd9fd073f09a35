/** What the tests of office need beside the cast: its commands to run, its questions to ask, what waits for somebody. */
import { type AccountId, accountOfEntry } from '../../../src/core/ids.ts';
import { exchangeService } from '../../../src/modules/exchange/service.ts';
import { officeService } from '../../../src/modules/office/service.ts';
import { hours, meet, newcomer, type Phone, settle, village } from '../../core/cast.ts';
import { coordinating } from '../../core/governing.ts';
import { affairsOf } from '../affairs.ts';

export const { act, refusalOf, ask, errandsOf, topicsOf } = affairsOf(officeService);

/** Ana and Carla answer for the group; Bea, a helper, keeps Lola’s account, which may owe five hours. */
export function keeping() {
  const phones = village(['ana', 'bea', 'carla', 'dora'], { limit: 600 });
  const { ana, bea, carla, dora } = phones;
  coordinating(ana, carla);
  act(ana, 'nameHelper', { member: bea.member });
  const all = [ana, bea, carla, dora] as const;
  meet(...all);
  const lola = openOn(bea);
  settle(...all);
  return { ...phones, all, lola };
}

export const openOn = (phone: Phone, limit = 300, keepers: readonly Phone[] | null = null): AccountId =>
  accountOfEntry(
    act(phone, 'open', { limits: { [hours]: limit }, keepers: keepers?.map(({ member }) => member) ?? null }).entry.id,
  );
/** By the exchange's own command: there is one way of paying. */
export const pay = (phone: Phone, from: AccountId, to: AccountId, amount: number) =>
  affairsOf(exchangeService).act(phone, 'pay', payTerms(from, to, amount));

export const refusalOfPaying = (phone: Phone, from: AccountId, to: AccountId, amount: number): string =>
  affairsOf(exchangeService).refusalOf(phone, 'pay', payTerms(from, to, amount));

const payTerms = (from: AccountId, account: AccountId, amount: number) => ({
  from,
  to: [{ account, amount }],
  unit: hours,
  memo: '',
  gift: false,
  answers: null,
});

export function accountOn(phone: Phone, account: AccountId) {
  const view = ask(phone, 'account', { account });
  if (view === null) throw new Error('there is no such account');
  return view;
}
export const mayOn = (phone: Phone, account: AccountId) => accountOn(phone, account).units?.[0]?.may;
export const writtenOn = (phone: Phone, account: AccountId) => ask(phone, 'written', { account }) ?? [];
export const balanceOn = (phone: Phone, account: AccountId) => accountOn(phone, account).units?.[0]?.balance;

/** Eva joins, owing nothing, and Ana’s neighbours let what was kept for her go to her phone. */
export function grownUp(limit = 0) {
  const phones = keeping();
  const { ana, bea, dora, all, lola } = phones;
  pay(bea, lola, dora.account, 120);
  settle(...all);
  const invited = ana.invite(limit, { name: 'for eva' });
  const eva = newcomer('eva', ana);
  eva.join(invited);
  const everybody = [...all, eva];
  settle(...everybody);
  const takeOver = () => {
    const asked = act(bea, 'handOver', { account: lola, to: eva.member, own: true });
    settle(...everybody);
    act(ana, 'agree', { ask: asked.entry.id });
    settle(...everybody);
  };
  return { ...phones, eva, everybody, takeOver };
}
