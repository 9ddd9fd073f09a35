/** Accounts that coordinators want to give on from a lost phone: proposed, signed, carried out. (protocol §3.5) */
import { speakingChain } from '../../core/accounts/duties.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import { type AccountId, type DeviceId, type EntryId, idToBytes, type MemberId } from '../../core/ids.ts';
import type { Proposal } from '../../core/mandates/state.ts';
import { isCoordinator } from '../../core/membership/select.ts';
import type { Context, Draft, Refusal } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import { ok, type Result } from '../../lib/result.ts';
import { refused } from './refusals.ts';

export type PassView = {
  readonly proposal: EntryId;
  readonly account: AccountId;
  readonly from: MemberId | null;
  readonly to: MemberId | null;
  /** Who stands behind it, the proposer first. */
  readonly signers: readonly MemberId[];
  readonly claimedAt: number;
};

type Terms = { readonly account: AccountId; readonly device: DeviceId; readonly ref: EntryId };

/** Proposals that can still come about. */
export const openPasses = (state: GroupState): PassView[] =>
  [...state.mandates.proposals.values()]
    .filter(
      ({ act, enactments, withdrawals }) => act === 'account.pass' && enactments.length + withdrawals.length === 0,
    )
    .flatMap((proposal) => viewOf(state, proposal) ?? []);

function viewOf(state: GroupState, { entry, member, cosigns, claimedAt }: Proposal): PassView | null {
  const terms = (state.log.nodes.get(entry)?.payload as { readonly terms: Terms } | undefined)?.terms;
  if (terms === undefined) return null;
  const signers = [member, ...cosigns.flatMap((id) => state.log.nodes.get(id)?.member ?? [])];
  return {
    proposal: entry,
    account: terms.account,
    from: state.membership.devices.get(terms.device)?.member ?? null,
    to: state.log.nodes.get(terms.ref)?.member ?? null,
    signers: [...new Set(signers)],
    claimedAt,
  };
}

export type SignPassArgs = { readonly proposal: EntryId };

export function signPass({ proposal }: SignPassArgs, context: Context): Result<readonly Draft[], Refusal> {
  const { state, self } = context;
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const open = openPasses(state).find((each) => each.proposal === proposal);
  if (open === undefined) return refused('no-such-proposal');
  if (!isCoordinator(state, chain.value)) return refused('only-coordinators');
  return open.signers.includes(self.member)
    ? refused('your-own-proposal')
    : ok([{ kind: 'cosign', payload: { ref: idToBytes(proposal) } }]);
}

/** Carries out what this device proposed, as soon as two coordinators stand behind it. */
export function duties({ state, self }: Context): Draft[] {
  if (speakingChain({ state, self }) === null) return [];
  return openPasses(state)
    .filter(({ proposal }) => state.log.nodes.get(proposal)?.device === self.device)
    .flatMap(({ proposal }) => {
      const cosigns = state.mandates.proposals.get(proposal)?.cosigns ?? [];
      const asCoordinator = [proposal, ...cosigns].filter((id) => state.mandates.asCoordinator.has(id));
      const signers = new Set(asCoordinator.map((id) => state.log.nodes.get(id)?.member));
      if (signers.size < 2) return [];
      const refs = asCoordinator.filter((id) => id !== proposal).map(idToBytes);
      return [{ kind: 'enact', payload: { ref: idToBytes(proposal), refs } }];
    });
}
