/** What members do with one another, by the commands behind the screens. */
import { type AccountId, accountOfMember, idToBytes } from '../../../src/core/ids.ts';
import { exchangeService } from '../../../src/modules/exchange/service.ts';
import { hours } from '../world/names.ts';
import type { SimulatedPhone } from '../world/phone.ts';
import { type Act, at, ofKind, others, present, tap } from './act.ts';

const { commands } = exchangeService;

const rightsOf = ({ state, self }: SimulatedPhone): number => {
  const [chain] = state.log.chains.get(self.device)?.tips.values() ?? [];
  return chain?.rights.get(`${accountOfMember(self.member)}/${hours}`) ?? 0;
};

export const payTo = (world: Parameters<Act>[0], by: SimulatedPhone, whom: number, amount: number): void => {
  const payee = at(others(world, by), whom);
  if (payee === undefined) return;
  const to = [{ account: accountOfMember(payee.self.member), amount }];
  tap(by, commands.pay, { to, unit: hours, memo: '', gift: false, answers: null });
};

const pay: Act = (world, by, { whom, amount }) => payTo(world, by, whom, 1 + (amount % 150));
/** Down to the floor, where every mistake about rights shows. */
const payAll: Act = (world, by, { whom }) => payTo(world, by, whom, rightsOf(by));

const answerAsk: Act = (_, by, { pick }) => {
  const asked = at(ofKind(by, 'exchange.ask'), pick);
  const record = asked && by.state.records.get('exchange')?.get(asked.id)?.value;
  if (asked === undefined || record === undefined) return;
  const { to, amount } = record as { readonly to: string; readonly amount: number };
  const payees = [{ account: to as AccountId, amount }];
  tap(by, commands.pay, { to: payees, unit: hours, memo: '', gift: false, answers: asked.id });
};

/** Now and then it was written on a sheet, and is typed in. */
const ask: Act = (world, by, { whom, amount: most, pick }) => {
  const other = at(others(world, by), whom);
  if (other === undefined) return;
  const [payer, amount] = [accountOfMember(other.self.member), 1 + (most % 150)];
  if (pick % 4 > 0) return tap(by, commands.ask, { payer, unit: hours, amount, memo: '' });
  const lines = [{ account: payer, amount, memo: '', slip: null }];
  const account = accountOfMember(by.self.member);
  tap(by, commands.enterPaper, { account, direction: 'in', unit: hours, lines, number: pick, again: false });
};

const answers = [
  ['exchange.ask', commands.declineAsk],
  ['exchange.ask', commands.cancelAsk],
  ['pay', commands.askBack],
  ['pay', commands.keepIt],
] as const;
const answer: Act = (_, by, { whom, pick }) => {
  const [kind, command] = at(answers, pick) ?? answers[0];
  const about = at(ofKind(by, kind), whom);
  if (about) tap(by, command, { entry: about.id, other: accountOfMember(by.self.member), memo: '' });
};

const giveBack: Act = (_, by, { pick }) => {
  const claimed = [...(by.state.log.chains.get(by.self.device)?.tips.values() ?? [])].flatMap((each) => [
    ...each.claimed,
  ]);
  const entry = at(claimed, pick);
  if (entry) tap(by, commands.giveBack, { entry });
};

const move: Act = (world, by, { whom, amount }) => {
  const own = present(world).filter(({ self }) => self.member === by.self.member && self.device !== by.self.device);
  const other = at(own, whom);
  if (other) tap(by, commands.move, { toDevice: other.self.device, unit: hours, amount: 1 + (amount % 150) });
};

/** A person says no before the phone says yes by itself. */
const decline: Act = (_, by, { pick }) => {
  const open = [...(by.state.accounts.unanswered.get(by.self.device) ?? [])];
  const ref = at(
    open.filter((id) => by.state.accounts.transfers.has(id)),
    pick,
  );
  if (ref) by.append([{ kind: 'decline', payload: { ref: idToBytes(ref) } }]);
};

const duties: Act = (_, by) => {
  by.doDuties();
};

export const trade = { pay, payAll, answerAsk, ask, answer, giveBack, move, decline, duties } as const;
