/** What belongs to all: put together, asked for, voted on, paid by whoever has it, and put into other hands. */
import { ballotOf } from '../../../src/core/ballots/record.ts';
import { type AccountId, accountOfMember, type EntryId, idToBytes } from '../../../src/core/ids.ts';
import { exchangeService } from '../../../src/modules/exchange/service.ts';
import { officeService } from '../../../src/modules/office/service.ts';
import type { CborMap, CborValue } from '../../../src/wire/cbor.ts';
import { hours } from '../world/names.ts';
import { hearAll } from '../world/network.ts';
import type { SimulatedPhone } from '../world/phone.ts';
import type { World } from '../world/world.ts';
import { type Act, at, type Choice, others, tap } from './act.ts';
import { keptBy } from './drafts-of-custody.ts';
import { founderOf } from './keeping.ts';
import { doAsVoted, openingFor, sayVote, voting } from './voting.ts';

const { commands } = officeService;

/** The newest of the group's that a phone keeps. */
const purseOf = (phone: SimulatedPhone): AccountId | undefined =>
  keptBy(phone)
    .filter((account) => phone.state.accounts.entrusted.get(account)?.is === 'group')
    .sort((one, other) => seqOf(phone, other) - seqOf(phone, one))[0];
const seqOf = ({ state }: SimulatedPhone, account: AccountId): number =>
  state.log.nodes.get(account as string as EntryId)?.seq ?? 0;

export const giveTo = (by: SimulatedPhone, account: AccountId, amount: number): void =>
  tap(by, exchangeService.commands.pay, {
    ...{ to: [{ account, amount }], unit: hours, memo: '', gift: true, answers: null },
  });

export const payingOut = (account: AccountId, to: AccountId, amount: number): CborMap => ({
  ...{ ref: idToBytes(account), to: idToBytes(to), unit: hours, amount },
});
export const naming = (account: AccountId, keepers: readonly SimulatedPhone[], more: CborMap = {}): CborMap => ({
  ...{ account: idToBytes(account), ref: idToBytes(account) },
  keepers: keepers.map(({ self }) => idToBytes(self.member)),
  ...more,
});

/** Put to all, wanted by whoever can be reached, and done. */
function wanted(world: World, by: SimulatedPhone, act: string, terms: CborMap, choice: Choice): void {
  const refs: CborValue[] = [terms['ref'] ?? null];
  const ballot = openingFor(by, { method: 'yes-no', options: [], quorum: 50, act, terms, refs });
  const record = ballot && ballotOf(by.state, ballot);
  if (!record) return;
  for (const phone of [by, ...others(world, by)]) {
    hearAll(phone, by);
    sayVote(phone, record, accountOfMember(phone.self.member), 'yes');
    hearAll(by, phone);
  }
  voting.closeBallot(world, by, { ...choice, whom: -1 });
  doAsVoted(world, by, choice);
}

const payDue = (keeper: SimulatedPhone): void => {
  for (const mandate of keeper.state.accounts.payOuts.keys()) tap(keeper, commands.payDecided, { mandate });
};

/** Some of it is paid, some of it by the next who has it, and now and then the payee did not want it. */
const poolDay: Act = (world, by, choice) => {
  const { whom, pick, amount } = choice;
  const [keeper, other] = [founderOf(world), at(others(world, by), whom)];
  if (keeper === undefined || other === undefined) return;
  const keepers = [keeper.self.member, ...(other === keeper ? [] : [other.self.member])];
  tap(keeper, commands.open, { limits: { [hours]: 100 }, keepers, decided: pick % 5 > 0 });
  const purse = purseOf(keeper);
  if (purse === undefined) return;
  hearAll(by, keeper);
  giveTo(by, purse, 1 + (amount % 40));
  hearAll(keeper, by);
  keeper.doDuties();
  const payee = accountOfMember(at([other, by, keeper], amount)?.self.member ?? by.self.member);
  wanted(world, by, 'account.pay-out', payingOut(purse, payee, 1 + (amount % 60)), choice);
  hearAll(keeper, by);
  if (pick % 3 > 0) payDue(keeper);
  if (pick % 4 === 0) wanted(world, by, 'keepers.set', naming(purse, [other]), choice);
  hearAll(keeper, by);
  tap(keeper, commands.handOver, { account: purse, to: other.self.member, own: false });
  hearAll(other, keeper);
  other.doDuties();
  payDue(other);
};

export const pooling = { poolDay } as const;
