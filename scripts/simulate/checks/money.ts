/** What no merge may ever change. Reckoned from a phone's books alone; the auditor's are another check. */
import { isPastFork } from '../../../src/core/accounts/counting.ts';
import { balanceOf, type Transfer } from '../../../src/core/accounts/state.ts';
import { type ChainState, rightKey } from '../../../src/core/chain.ts';
import { isSaidPastItsEnd, sealedAmount } from '../../../src/core/closing/sealed.ts';
import { type AccountId, accountOfMember, type DeviceId, type EntryId } from '../../../src/core/ids.ts';
import type { GroupState } from '../../../src/core/state.ts';
import { hours } from '../world/names.ts';
import type { SimulatedPhone } from '../world/phone.ts';
import { type Check, type Healed, isTrue } from './check.ts';

const sum = (amounts: Iterable<number>): number => [...amounts].reduce((total, amount) => total + amount, 0);

export const zeroSum: Check = ({ phones }) =>
  phones.flatMap(({ name, state }) => {
    const total = sum(state.accounts.balances.values());
    return total === 0 ? [] : [`the balances on ${name}'s phone sum to ${total}`];
  });

/** Only a cut of the limit takes rights below zero, and by no more than it cut. (§2) */
export const nobodySpendsWhatTheyHaveNot: Check = ({ phones }) => {
  const [phone] = phones;
  if (phone === undefined) return [];
  const { restrictions, log } = phone.state;
  return [...log.chains.values()].flatMap((chain) =>
    [...chain.tips].flatMap(([tip, { rights, acknowledged, device, inherited }]) => {
      const cuts = [...restrictions.byEntry.values()].flatMap((each) => {
        if (each.is !== 'limit-cut') return [];
        const isOwn = each.device === device || inherited.has(each.device);
        // An account in custody may have been cut where it was kept before.
        if (phone.state.accounts.entrusted.has(each.account)) return [each.amount];
        return isOwn && (acknowledged.has(each.entry) || inherited.size > 0) ? [each.amount] : [];
      });
      return Math.min(0, ...rights.values()) < -sum(cuts) ? [`rights below zero at ${tip}`] : [];
    }),
  );
};

type Holding = {
  readonly chains: readonly ChainState[];
  readonly rights: number;
  /** With what was lent besides. */
  readonly limit: number;
};

/** All ends of an account's chains, but of phones whose rights another one has inherited. */
function holdingOf(state: GroupState, account: AccountId): Holding {
  const all = [...state.log.chains.values()].flatMap(({ tips }) => [...tips.values()]);
  const own = all.filter(({ member }) => (member as string | null) === account);
  const ended = new Set(own.flatMap(({ inherited }) => [...inherited.keys()]));
  const chains = own.filter(({ device }) => !ended.has(device));
  const key = rightKey(account, hours);
  return {
    chains,
    rights: sum(chains.map(({ rights }) => rights.get(key) ?? 0)),
    limit: sum(chains.map(({ limits, advances }) => (limits.get(key) ?? 0) + (advances.get(key) ?? 0))),
  };
}

const transfersOf = ({ accounts }: GroupState, side: 'from' | 'to', account: AccountId): Transfer[] =>
  [...accounts.transfers.values()].filter((transfer) => transfer[side] === account);

/** What an account took up, and a fork, a removal or a reclaim of its payer made void, or void in part. */
const voided = (state: GroupState, account: AccountId): number =>
  sum(
    transfersOf(state, 'to', account).map(({ accepts, amount, counted }) =>
      accepts.length > 0 ? amount - counted : 0,
    ),
  );

const overdrawn = ({ chains }: Holding, account: AccountId): number =>
  sum(chains.map(({ rights }) => Math.min(0, rights.get(rightKey(account, hours)) ?? 0)));

/**
 * Whoever keeps the rules never ends below the limit and what was lent, but by what void receipts took, and by what a cut
 * of the limit leaves to be made up for.
 */
export const balanceFloors: Check = (healed) =>
  onHonestAccounts(healed, ({ state }, account) => {
    const holding = holdingOf(state, account);
    const floor = -holding.limit - voided(state, account) + overdrawn(holding, account);
    const balance = balanceOf(state.accounts, account, hours);
    return balance >= floor ? null : `${account} is at ${balance}, below its floor of ${floor}`;
  });

/**
 * What the phones of an account may spend, and what one moved and the other has not taken up, is what they were granted and
 * took up, less what they paid: nothing comes from nowhere, and nothing goes.
 */
export const conservation: Check = (healed) =>
  onHonestAccounts(healed, ({ state }, account) => {
    const { accounts } = state;
    const holding = holdingOf(state, account);
    if (endsEarly(state, holding)) return null;
    const claimed = new Set<EntryId>(holding.chains.flatMap((chain) => [...chain.claimed]));
    const moving = [...accounts.claims].filter(
      ([id, claim]) => claim.is === 'move' && claim.account === account && !claimed.has(id),
    );
    const spent = transfersOf(state, 'from', account).filter(({ reclaims }) => reclaims.length === 0);
    const received = transfersOf(state, 'to', account).filter((each) => claimed.has(each.id) || isSettledAtOnce(each));
    const has = holding.rights + sum(moving.flatMap(([, { grants }]) => grants.map(([, amount]) => amount)));
    const due = holding.limit + sum(received.map(({ amount }) => amount)) - sum(spent.map(({ amount }) => amount));
    return has === due ? null : `${account} has rights of ${has} and is due ${due}`;
  });

/** Between two accounts of one device: given and taken in one entry. */
const isSettledAtOnce = ({ id, accepts }: Transfer): boolean => accepts.includes(id);

/** A phone whose rights were inherited said more than the books saw that closed over it: that much is lost. */
const endsEarly = ({ log }: GroupState, { chains }: Holding): boolean =>
  chains.some(({ inherited }) =>
    [...inherited].some(([device, end]) => [...(log.chains.get(device)?.tips.keys() ?? [])].some((tip) => tip !== end)),
  );

/**
 * Of whoever keeps no rule, or had a phone stolen, no more counts than they were trusted with: the limit and what was lent,
 * what void receipts took, and for each phone that forked what the group had agreed to bear. (§5)
 */
export const exposureIsBounded: Check = ({ phones }) => {
  const [phone] = phones;
  if (phone === undefined) return [];
  const { state } = phone;
  return [...state.membership.members.keys()].flatMap((member) => {
    const account = accountOfMember(member);
    const balance = balanceOf(state.accounts, account, hours);
    const most =
      trustIn(phone, account) + voided(state, account) + sealedPastTakeover(phone, account) + stoodFor(state, account);
    return -balance <= most ? [] : [`${account} is at ${balance}, and was trusted with ${most}`];
  });
};

/**
 * What of the accounts that its phones kept a member stands for beyond the cover: handed to two, or paid beyond what there was
 * and sealed before the fork came to light. (§2)
 */
function stoodFor(state: GroupState, account: AccountId): number {
  const isOwn = (id: EntryId): boolean => (state.log.nodes.get(id)?.member as string | null) === account;
  const { handovers, transfers } = state.accounts;
  const handed = [...handovers.values()].filter(({ id }) => isOwn(id)).flatMap(({ fallen }) => [...fallen.values()]);
  const sealed = [...transfers.values()].filter((each) => isOwn(each.id) && sealedAmount(state, each) !== null);
  return sum(handed) + sum(sealed.map(({ fallen }) => fallen));
}

/** A neighbour without a phone never owes more than was agreed, whatever the phones sign that keep the account. (§2) */
export const custodyFloors: Check = ({ phones }) => {
  const [phone] = phones;
  if (phone === undefined) return [];
  const { state } = phone;
  return [...state.accounts.entrusted.keys()].flatMap((account) => {
    const own = [...state.accounts.limits.values()].filter((change) => change.account === account);
    const granted = own.filter(({ is }) => is !== 'cut' && is !== 'handover').flatMap(({ amounts }) => amounts);
    const floor = -sum(granted.map(([, amount]) => amount)) - voided(state, account);
    const balance = balanceOf(state.accounts, account, hours);
    return balance >= floor ? [] : [`${account} is kept for somebody and at ${balance}, below its floor of ${floor}`];
  });
};

/**
 * Where a closing came undone by which an heir took over, what the next one saw of the lost phone counts besides: no more than
 * the heir had taken over, which then is there twice, and what the lost phone was granted after that. (§8)
 */
function sealedPastTakeover({ state, context }: SimulatedPhone, account: AccountId): number {
  const key = rightKey(account, hours);
  const past = transfersOf(state, 'from', account).filter(({ id }) => isSaidPastItsEnd(state, id));
  return sum(
    [...new Set(past.map(({ fromDevice }) => fromDevice))].map((lost) => {
      const takeovers = state.closing.takeovers.get(lost) ?? [];
      const ends = [...(state.log.chains.get(lost)?.tips.values() ?? [])].map((chain) => grantedTo(chain, key));
      const twice = takeovers.map(({ tip }) => {
        const chain = context.chainAt(tip);
        return Math.max(0, chain.rights.get(key) ?? 0) + Math.max(0, Math.max(...ends) - grantedTo(chain, key));
      });
      const counted = sum(past.map((each) => (each.fromDevice === lost ? (sealedAmount(state, each) ?? 0) : 0)));
      return Math.min(counted, Math.max(0, ...twice));
    }),
  );
}

function trustIn({ state, context }: SimulatedPhone, account: AccountId): number {
  const { log } = state;
  const holding = holdingOf(state, account);
  const key = rightKey(account, hours);
  const sound = holding.chains.filter(({ device }) => !log.forks.has(device));
  const forked = new Set(holding.chains.map(({ device }) => device).filter((device) => log.forks.has(device)));
  const below = [...forked].flatMap((device) => chainBelowFork(state, context.chainAt, device) ?? []);
  // What an heir inherited beyond its own fork it could not spend; what the lost phone had spent is the member's all the same.
  const passedOn = new Set([...sound, ...below].flatMap(({ inherited }) => [...inherited.keys()]));
  const lost = new Set(holding.chains.flatMap(({ inherited }) => [...inherited.keys()]));
  const notPassedOn = [...lost]
    .filter((device) => !passedOn.has(device))
    .flatMap((device) => chainBelowFork(state, context.chainAt, device) ?? [])
    .map((chain) => Math.min(grantedTo(chain, key), Math.max(0, spentBy(state, chain.device) - takenBy(state, chain))));
  const beyond = transfersOf(state, 'from', account).filter((transfer) => isPastFork(state, transfer));
  // What was sealed goes on counting, though a fork below it should come to light.
  const sealed = sum(beyond.map((transfer) => sealedAmount(state, transfer) ?? 0));
  const covered = sum([...forked].map((device) => log.forks.get(device)?.cover.get(hours) ?? 0));
  const plain = sum([...sound, ...below].map((chain) => grantedTo(chain, key)));
  return plain + sum(notPassedOn) + Math.max(covered, sealed);
}

const spentBy = ({ accounts }: GroupState, device: DeviceId): number =>
  sum((accounts.bySource.get(device) ?? []).map((id) => accounts.transfers.get(id)?.counted ?? 0));

/** What a device's chain has taken up of others' payments, whatever of it counts: `voided` has the rest. */
const takenBy = ({ accounts }: GroupState, { claimed }: ChainState): number =>
  sum([...claimed].map((id) => accounts.transfers.get(id)?.amount ?? 0));

/** The limit and what was lent, and what a cut of the limit leaves to be made up for. */
const grantedTo = ({ limits, advances, rights }: ChainState, key: ReturnType<typeof rightKey>): number =>
  (limits.get(key) ?? 0) + (advances.get(key) ?? 0) - Math.min(0, rights.get(key) ?? 0);

/** A device's chain at its end; of one that forked, where it did. */
function chainBelowFork(
  { log }: GroupState,
  chainAt: (tip: EntryId) => ChainState,
  device: DeviceId,
): ChainState | undefined {
  const fork = log.forks.get(device);
  if (fork === undefined) return [...(log.chains.get(device)?.tips.values() ?? [])][0];
  const before = log.nodes.get(fork.proof[0])?.prev ?? null;
  return before === null ? undefined : chainAt(before);
}

/** Accounts of those who keep the rules, none of whose phones was copied, restored, stolen, or signed two histories. */
function honestAccounts({ world }: Healed, state: GroupState): AccountId[] {
  const members = new Set([...state.membership.members.keys()]);
  for (const phone of world.phones) if (!isTrue(phone)) members.delete(phone.self.member);
  return [...members].map(accountOfMember);
}

function onHonestAccounts(
  healed: Healed,
  judge: (phone: SimulatedPhone, account: AccountId) => string | null,
): string[] {
  const [phone] = healed.phones;
  return phone === undefined
    ? []
    : honestAccounts(healed, phone.state).flatMap((account) => judge(phone, account) ?? []);
}
