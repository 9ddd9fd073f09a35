/** Accounts in custody, in a random history: opened, paid from and to, written down, handed on, taken over, passed on. */
import { holdsAccount, keeps } from '../../src/core/accounts/custody/state.ts';
import { type AccountId, idToBytes } from '../../src/core/ids.ts';
import { meet, newcomer, type Phone } from '../core/cast.ts';
import { bytesOf, cutting, enact, propose, raising } from '../core/governing.ts';
import { askHandover, handing, makeHelper, opening, passing, payFrom, payTo, recording } from '../core/keeping.ts';
import { openingOf } from '../core/recovering.ts';
import { closingDay } from './losses.ts';
import { type Act, arrive, at, ofKind, phonesMax, somebodyKnown } from './world.ts';

const hasOpened = (phone: Phone): boolean => phone.chain()?.member != null;
const accountsOf = (phone: Phone): AccountId[] => [...phone.state.accounts.entrusted.keys()].sort();
/** Those that the phone keeps itself. */
const keptBy = (phone: Phone): AccountId[] => {
  const chain = phone.chain();
  return chain === undefined ? [] : accountsOf(phone).filter((account) => keeps(chain, account));
};

/** Somebody who keeps an account; whoever is asked, where nobody does. */
const keeperIn = (phones: readonly Phone[], by: Phone, pick: number): Phone =>
  at(
    phones.filter((phone) => keptBy(phone).length > 0),
    pick,
  ) ?? by;

const opened: Act = ({ phones }, by, { whom, pick, amount }) => {
  const opener = amount % 3 === 0 ? by : (at(phones, whom) ?? by);
  const keepers = pick % 4 === 0 ? { keepers: [opener] } : {};
  return hasOpened(opener) ? [opener.sign('account.open', opening({ limit: amount % 300, ...keepers }))] : [];
};
const helper: Act = (world, by, { whom }) => {
  const other = somebodyKnown(world, by, whom);
  return other && hasOpened(by) ? [makeHelper(by, other)] : [];
};
const paidFrom: Act = ({ phones }, by, { whom, pick, amount }) => {
  const keeper = keeperIn(phones, by, pick);
  const [account, payee] = [at(keptBy(keeper), amount), at(phones, whom)];
  return account && payee ? [payFrom(keeper, { account }, payee, 1 + (amount % 250))] : [];
};
const paidTo: Act = ({ phones }, by, { whom, pick, amount }) => {
  const keeper = keeperIn(phones, by, pick);
  const account = at(amount % 7 === 0 ? accountsOf(keeper) : keptBy(keeper), whom);
  return account && hasOpened(by) ? [payTo(by, { account }, keeper, 1 + (amount % 250))] : [];
};
const written: Act = ({ phones }, by, { whom, pick, amount }) => {
  const keeper = amount % 9 === 0 ? by : keeperIn(phones, by, pick);
  const chain = keeper.chain();
  if (chain === undefined) return [];
  const held = [keeper.account, ...accountsOf(keeper)].filter((each) => amount % 9 === 0 || holdsAccount(chain, each));
  const [from, to] = [at(held, whom), at(held, whom + 1 + (pick % 2))];
  return from && to ? [keeper.sign('record', recording({ account: from }, { account: to }, 1 + (amount % 200)))] : [];
};

const asked: Act = (world, by, { whom, pick, amount }) => {
  const keeper = keeperIn(world.phones, by, pick);
  const [account, other] = [at(keptBy(keeper), amount), somebodyKnown(world, keeper, whom)];
  return account && other ? [askHandover(keeper, { account }, other, amount % 4 === 0)] : [];
};
const approved: Act = (_, by, { pick }) => {
  const ask = at(ofKind(by, 'handover.ask'), pick);
  return ask && hasOpened(by) ? [by.about('handover.approve', ask)] : [];
};
/** Also by who may not, and of what is not there; a coordinator's stands. */
const handed: Act = (world, by, { whom, pick, amount }) => {
  const keeper = amount % 4 === 0 ? by : keeperIn(world.phones, by, pick);
  const account = at(amount % 4 === 0 ? accountsOf(keeper) : keptBy(keeper), amount);
  const other = somebodyKnown(world, keeper, whom);
  const approval = at(ofKind(keeper, 'handover.approve'), amount);
  if (account === undefined || other === undefined || !hasOpened(keeper)) return [];
  return [
    keeper.sign(
      'handover',
      handing(keeper, { account }, other, { own: pick % 3 === 0, ...(approval && { approval }) }),
    ),
  ];
};
/** Asked, agreed to by the founder, and gone: what honest people do when they meet. */
const handedAtTheMeeting: Act = (world, by, choice) => {
  const [founder] = world.phones;
  const said = asked(world, by, choice);
  const [ask] = said;
  const keeper = world.phones.find((phone) => ask && phone.held.has(ask.entry.id));
  if (founder === undefined || keeper === undefined || ask === undefined || !hasOpened(founder)) return said;
  meet(founder, keeper);
  if (!founder.state.log.nodes.has(ask.entry.id)) return said;
  const agreed = founder.about('handover.approve', ask);
  meet(founder, keeper);
  return [...said, agreed, ...keeper.doDuties()];
};
/** Two of them, whoever they are. */
const passed: Act = (world, by, { whom, pick }) => {
  const lost = keeperIn(world.phones, by, pick);
  const signers = world.phones.filter((phone) => hasOpened(phone) && phone.member !== lost.member);
  const [one, other] = [signers[0], signers.find(({ member }) => member !== signers[0]?.member)];
  const account = at(keptBy(lost), pick);
  if (one === undefined || other === undefined || account === undefined) return [];
  const to = somebodyKnown(world, one, whom);
  if (to === undefined) return [];
  meet(one, lost);
  const cut = [...(one.state.log.chains.get(lost.device)?.tips.keys() ?? [])];
  const proposed = propose(one, 'account.pass', passing({ account }, lost, to, cut));
  meet(one, other);
  const signed = other.about('cosign', proposed);
  meet(one, other);
  return [proposed, signed, enact(one, proposed, [signed])];
};

/** The books are closed over it, so that it takes effect. */
const passedForGood: Act = (world, by, choice) => {
  const said = passed(world, by, choice);
  return [...said, ...closingDay(world, by, choice)];
};
/** Somebody gets a phone, and the keeper gives them what was theirs. */
const grownUp: Act = (world, by, { pick, amount }) => {
  const keeper = keeperIn(world.phones, by, pick);
  const [account, [founder]] = [at(keptBy(keeper), amount), world.phones];
  if (account === undefined || founder === undefined || world.phones.length >= phonesMax) return [];
  const invited = keeper.invite(0, { name: `of ${keeper.tip}` });
  if (keeper.verdictOf(invited) !== 'valid') return [invited];
  const grown = arrive(world, newcomer(`grown ${world.phones.length}`, keeper));
  const joined = grown.join(invited);
  meet(keeper, grown);
  const said = [invited, joined, ...keeper.doDuties(), ...grown.doDuties()];
  const ask = askHandover(keeper, { account }, grown, true);
  meet(keeper, founder);
  const agreed =
    founder.state.log.nodes.has(ask.entry.id) && hasOpened(founder) ? [founder.about('handover.approve', ask)] : [];
  meet(keeper, founder, grown);
  const given = keeper.doDuties();
  meet(keeper, grown);
  const first = grown.doDuties();
  return [...said, ask, ...agreed, ...given, ...first, ...grown.doDuties(), ...grown.doDuties()];
};

/** By whoever feels like it, of an account that somebody keeps; on top of the newest change, or of an older one. */
const limited: Act = (world, by, { pick, amount }) => {
  const keeper = keeperIn(world.phones, by, pick);
  const account = at(keptBy(keeper), pick);
  const changes = [...by.state.accounts.limits.values()].filter((change) => change.account === account);
  const ref = amount % 5 === 0 ? at(changes, amount)?.entry : changes.at(-1)?.entry;
  if (account === undefined || ref === undefined || !hasOpened(by)) return [];
  const [kind, terms] =
    amount % 2 === 0
      ? (['limit.raise', raising(keeper, 1 + (amount % 200), { ref })] as const)
      : (['limit.cut', cutting(keeper, 1 + (amount % 300), ref)] as const);
  return [by.sign(kind, { ...terms, member: idToBytes(account) })];
};

/** Members mistake one account for another; but nobody signs two histories. */
export const keeping: readonly Act[] = [
  ...[opened, opened, helper, paidFrom, paidFrom, paidFrom, paidTo, paidTo, written, written],
  ...[asked, approved, handed, handedAtTheMeeting, handedAtTheMeeting, passed, passedForGood, grownUp],
  ...[limited, limited],
];

/** A copy of the keeper's phone pays, or hands it on, as well; whoever it goes to takes it. */
const keptTwice: Act = (world, by, choice) => {
  const keeper = keeperIn(world.phones, by, choice.pick);
  const other = somebodyKnown(world, keeper, choice.whom);
  const account = at(keptBy(keeper), choice.amount);
  if (other === undefined || account === undefined) return [];
  const copy = keeper.copy();
  const here = payFrom(keeper, { account }, other, 1 + (choice.amount % 200));
  const there =
    choice.pick % 2 === 0
      ? payFrom(copy, { account }, other, 1 + (choice.pick % 200))
      : copy.sign('handover', handing(copy, { account }, other));
  const third = world.phones.find(({ device }) => device !== other.device && device !== keeper.device) ?? other;
  other.receive([...keeper.held.values()]);
  third.receive([...copy.held.values()]);
  if (choice.pick % 2 === 1) other.receive([there]);
  return [here, there, ...other.doDuties(), ...third.doDuties()];
};
const grabbed: Act = (_, by, { pick, whom }) => {
  const [passedOn, proposed] = [at(ofKind(by, 'enact'), pick), at(ofKind(by, 'checkpoint'), whom)];
  const refs = [proposed, ...ofKind(by, 'seal').slice(0, 7)].flatMap((each) => (each ? [bytesOf(each)] : []));
  return passedOn ? [by.sign('account.inherit', { ref: bytesOf(passedOn), refs })] : [];
};
const takenByAnybody: Act = (_, by, { pick, amount }) => {
  const account = at(accountsOf(by), pick);
  if (account === undefined || !hasOpened(by)) return [];
  const ref = bytesOf([...(by.chain()?.limitTips.values() ?? [])].at(-1) ?? openingOf(by));
  return [by.sign('account.take', { account: idToBytes(account), unit: 'hours', ref, rights: amount, limit: 0 })];
};
/** A second branch that hands the same account to somebody else, with the same approval or none. */
const handedTwice: Act = (world, by, { whom, pick }) => {
  const giver =
    at(
      world.phones.filter((phone) => ofKind(phone, 'handover').some(({ entry }) => entry.device === phone.device)),
      pick,
    ) ?? by;
  const before = at(
    ofKind(giver, 'handover').filter(({ entry }) => entry.device === giver.device),
    pick,
  );
  const other = somebodyKnown(world, giver, whom);
  if (other === undefined || before === undefined || !giver.state.log.nodes.has(before.entry.id)) return [];
  const again = giver.sign(
    'handover',
    { ...before.entry.payload, ref: bytesOf(openingOf(other)) },
    { prev: before.entry.prev },
  );
  other.receive([...giver.held.values()]);
  return [again, ...other.doDuties()];
};

export const boldKeeping: readonly Act[] = [
  keptTwice,
  keptTwice,
  keptTwice,
  grabbed,
  takenByAnybody,
  handedTwice,
  handedTwice,
];
