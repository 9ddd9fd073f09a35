/** An account goes to another phone: another helper's, or its owner's own; or from a lost one. (protocol §2) */

import { isOver } from '../../core/accounts/custody/asks.ts';
import { keepersNow } from '../../core/accounts/custody/decided.ts';
import { handoverOf } from '../../core/accounts/custody/duties.ts';
import { passedFrom } from '../../core/accounts/custody/ends.ts';
import { keeperOf, phoneOf } from '../../core/accounts/custody/keepers.ts';
import { keeps } from '../../core/accounts/custody/state.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import { type AccountId, accountOfMember, type EntryId, idToBytes, type MemberId } from '../../core/ids.ts';
import { isCoordinator } from '../../core/membership/select.ts';
import type { Context, Draft, Refusal } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import { ok, type Result } from '../../lib/result.ts';
import { openPasses } from './passes.ts';
import { refused } from './refusals.ts';

type Drafts = Result<readonly Draft[], Refusal>;

export type HandOverArgs = {
  readonly account: AccountId;
  /** Who is to have it, on the phone that they use. */
  readonly to: MemberId;
  /** They are the very person whose account it is: it becomes their own. */
  readonly own: boolean;
};

/** At once where a coordinator keeps it; else a coordinator is asked, and it goes by itself when one has agreed. */
export function handOver({ account, to, own }: HandOverArgs, context: Context): Drafts {
  const { state, self } = context;
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  if (!keeps(chain.value, account)) return refused('not-your-account');
  const receiver = receiverOf(state, account, to);
  if (!receiver.ok) return receiver;
  if (to === self.member) return refused('to-oneself');
  if (own && owesAlready(state, to)) return refused('office.owes-already');
  const said = { ref: idToBytes(receiver.value), ...(own ? { own: true } : {}) };
  if (isCoordinator(state, chain.value)) return ok([handoverOf(state, chain.value, account, said)]);
  if (askedFor(state, account, to)) return refused('office.already-asked');
  return ok([{ kind: 'handover.ask', payload: { account: idToBytes(account), ...said } }]);
}

function receiverOf(state: GroupState, account: AccountId, to: MemberId): Result<EntryId, Refusal> {
  if (!state.accounts.entrusted.has(account)) return refused('office.no-such-account');
  const phone = phoneOf(state, to);
  if (phone === null) return refused('office.has-no-phone');
  // By all that this phone has heard: a command may be more careful than the rule.
  if (passedFrom(state, { device: phone.device, account }, () => true)) return refused('passed-from-it');
  return keepersNow(state, account)?.keepers.includes(to) === false ? refused('not-a-keeper') : ok(phone.opening);
}

/** Somebody with a limit of their own can not take over a second one. */
const owesAlready = ({ accounts }: GroupState, member: MemberId): boolean =>
  [...accounts.limits.values()].some(
    ({ account, is, amounts }) =>
      account === accountOfMember(member) && is !== 'cut' && amounts.some(([, amount]) => amount > 0),
  );

const askedFor = (state: GroupState, account: AccountId, to: MemberId): boolean =>
  openAsks(state).some((ask) => ask.account === account && ask.to === to);

export type AskView = {
  readonly entry: EntryId;
  readonly account: AccountId;
  readonly from: MemberId;
  readonly to: MemberId | null;
  readonly own: boolean;
  readonly claimedAt: number;
};

/** Requests that wait for a coordinator: the account is still with who asks. */
export const openAsks = (state: GroupState): AskView[] =>
  [...state.accounts.handoverAsks.values()]
    .filter((ask) => {
      const keeper = keeperOf(state, ask.account);
      return ask.approvals.length === 0 && keeper?.device === ask.fromDevice && keeper.sound && !isOver(state, ask);
    })
    .map(({ entry, account, member: from, toDevice, own, claimedAt }) => {
      const to = state.membership.devices.get(toDevice)?.member ?? null;
      return { entry, account, from, to, own, claimedAt };
    });

export type AgreeArgs = { readonly ask: EntryId };

export function agree({ ask }: AgreeArgs, context: Context): Drafts {
  const { state } = context;
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  if (!isCoordinator(state, chain.value)) return refused('only-coordinators');
  if (!openAsks(state).some(({ entry }) => entry === ask)) return refused('no-such-handover');
  return ok([{ kind: 'handover.approve', payload: { ref: idToBytes(ask) } }]);
}

export type PassOnArgs = { readonly account: AccountId; readonly to: MemberId };

/** The phone that keeps it is lost: proposed by one coordinator, signed by a second, and done when the books are closed. */
export function passOn({ account, to }: PassOnArgs, context: Context): Drafts {
  const { state } = context;
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  if (!isCoordinator(state, chain.value)) return refused('only-coordinators');
  const receiver = receiverOf(state, account, to);
  if (!receiver.ok) return receiver;
  const keeper = keeperOf(state, account);
  if (keeper === null) return refused('office.nobody-keeps-it');
  if (phoneOf(state, to)?.device === keeper.device) return refused('to-oneself');
  if (openPasses(state).some((each) => each.account === account)) return refused('office.already-asked');
  const cut = [...(state.log.chains.get(keeper.device)?.tips.keys() ?? [])].map(idToBytes);
  const ref = idToBytes(receiver.value);
  const terms = { account: idToBytes(account), device: idToBytes(keeper.device), ref, refs: cut };
  return ok([{ kind: 'propose', payload: { act: 'account.pass', terms, refs: [ref, ...cut] } }]);
}
