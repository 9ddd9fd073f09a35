/** What no merge may ever change. Reckoned from a phone's books alone; the auditor's are another check. */
import { balanceOf } from '../../../src/core/accounts/state.ts';
import { rightKey } from '../../../src/core/chain.ts';
import { type AccountId, accountOfMember, type EntryId } from '../../../src/core/ids.ts';
import type { GroupState } from '../../../src/core/state.ts';
import { hours } from '../world/names.ts';
import type { SimulatedPhone } from '../world/phone.ts';
import type { Check, Healed } from './check.ts';

const sum = (amounts: Iterable<number>): number => [...amounts].reduce((total, amount) => total + amount, 0);

export const zeroSum: Check = ({ phones }) =>
  phones.flatMap(({ name, state }) => {
    const total = sum(state.accounts.balances.values());
    return total === 0 ? [] : [`the balances on ${name}'s phone sum to ${total}`];
  });

export const nobodySpendsWhatTheyHaveNot: Check = ({ phones }) => {
  const tips = [...(phones[0]?.state.log.chains.values() ?? [])].flatMap((chain) => [...chain.tips]);
  return tips.flatMap(([tip, { rights }]) =>
    Math.min(0, ...rights.values()) < 0 ? [`rights below zero at ${tip}`] : [],
  );
};

/** Accounts of those who keep the rules, none of whose phones was copied, restored, or signed two histories. */
function honestAccounts({ world }: Healed, state: GroupState): AccountId[] {
  const suspect = world.phones.filter(({ byzantine, tampered }) => byzantine || tampered);
  const members = new Set([...state.membership.members.keys()]);
  for (const { self } of suspect) members.delete(self.member);
  return [...members].map(accountOfMember);
}

type Grants = readonly (readonly [unit: string, amount: number])[];
const minutesIn = (grants: Grants): number =>
  sum(grants.filter(([unit]) => unit === hours).map(([, amount]) => amount));

/** Given by the founding or an admission, claimed or not. */
function grantedTo({ log, membership, accounts }: GroupState, account: AccountId): number {
  const { founding } = membership;
  const founded = founding?.founder === (account as string) ? (founding.limits.get(hours) ?? 0) : 0;
  const admissions = [...accounts.claims].filter(
    ([id, claim]) => claim.account === account && log.nodes.get(id)?.kind === 'admit',
  );
  return founded + sum(admissions.map(([, { grants }]) => minutesIn(grants)));
}

/** What an account took up in good faith and a fork of its payer made void. */
const voided = ({ accounts }: GroupState, account: AccountId): number =>
  sum(
    [...accounts.transfers.values()].flatMap(({ to, counted, accepts, amount }) =>
      to === account && !counted && accepts.length > 0 ? [amount] : [],
    ),
  );

export const balanceFloors: Check = (healed) =>
  onHonestAccounts(healed, ({ state }, account) => {
    const floor = -grantedTo(state, account) - voided(state, account);
    const balance = balanceOf(state.accounts, account, hours);
    return balance >= floor ? null : `${account} is at ${balance}, below its floor of ${floor}`;
  });

/** What the phones of an account may spend, and what lies unclaimed for it, is what it was granted and its balance. */
export const conservation: Check = (healed) =>
  onHonestAccounts(healed, ({ state }, account) => {
    const tips = [...state.log.chains.values()].flatMap(({ tips: each }) => [...each.values()]);
    const claimed = new Set<EntryId>(tips.flatMap((tip) => [...tip.claimed]));
    const lying = [...state.accounts.claims].filter(
      ([id, claim]) =>
        claim.account === account && !claimed.has(id) && state.accounts.transfers.get(id)?.counted !== false,
    );
    const held = sum(tips.map(({ rights }) => rights.get(rightKey(account, hours)) ?? 0));
    const has = held + sum(lying.map(([, { grants }]) => minutesIn(grants)));
    const due = grantedTo(state, account) + balanceOf(state.accounts, account, hours) + voided(state, account);
    return has === due ? null : `${account} has rights of ${has} and is due ${due}`;
  });

function onHonestAccounts(
  healed: Healed,
  judge: (phone: SimulatedPhone, account: AccountId) => string | null,
): string[] {
  const [phone] = healed.phones;
  return phone === undefined
    ? []
    : honestAccounts(healed, phone.state).flatMap((account) => judge(phone, account) ?? []);
}
