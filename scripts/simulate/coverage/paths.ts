/** Rare ways on which rules meet that seldom do. Each is looked for in the healed books of a village. */
import { closersNow } from '../../../src/core/closing/closers.ts';
import { isQuorum } from '../../../src/core/closing/quorum.ts';
import { insideOf, isSaidPastItsEnd, sealedAmount } from '../../../src/core/closing/sealed.ts';
import type { SealedPeriod } from '../../../src/core/closing/state.ts';
import type { EntryId } from '../../../src/core/ids.ts';
import type { LogNode } from '../../../src/core/log.ts';
import { epochsAfter } from '../../../src/core/membership/epochs.ts';
import { lostPolicyChanges } from '../../../src/core/membership/policies.ts';
import { cutoffOf } from '../../../src/core/membership/select.ts';
import { type Cutoff, isWithinCut } from '../../../src/core/restrictions.ts';
import type { GroupState } from '../../../src/core/state.ts';
import type { Healed } from '../checks/check.ts';
import { aidPaths } from './paths-of-aid.ts';
import { ballotPaths } from './paths-of-ballots.ts';
import { casePaths } from './paths-of-cases.ts';

type Path = (state: GroupState) => boolean;

const valid = ({ log }: GroupState, ...kinds: readonly string[]): LogNode[] =>
  [...log.nodes.values()].filter(({ kind, verdict }) => kinds.includes(kind) && verdict.is === 'valid');
const refOf = ({ payload }: LogNode): EntryId => (payload as { readonly ref: EntryId }).ref;
const nodeOf = ({ log }: GroupState, id: EntryId): LogNode | undefined => log.nodes.get(id);
const deviceOf = (state: GroupState, id: EntryId) => nodeOf(state, id)?.device;
const transfers = ({ accounts }: GroupState) => [...accounts.transfers.values()];
const cutoffs = ({ restrictions }: GroupState): Cutoff[] =>
  [...restrictions.byEntry.values()].flatMap((each) => (each.is === 'cutoff' ? [each] : []));
const ofReason = (state: GroupState, reason: Cutoff['reason']): Cutoff[] =>
  cutoffs(state).filter((each) => each.reason === reason);
const closers = ({ closing }: GroupState) => [...closing.closers.values()];
const isSealed = ({ closing }: GroupState, id: EntryId): boolean =>
  closing.sealed.some(({ checkpoint }) => checkpoint === id);
const endedIn = ({ closing }: GroupState, device: string): SealedPeriod | undefined =>
  closing.sealed.find(({ ended }) => [...ended].some((each) => each === device));

/** Beyond the cut of somebody who went, or was put out, accepted by one who had not heard, and counted. */
const standsBeyondCut = (state: GroupState, reason: Cutoff['reason']): boolean =>
  ofReason(state, reason).some((cutoff) =>
    transfers(state).some(({ id, counted, accepts, fromDevice }) => {
      const isTheirs =
        cutoff.device === null ? nodeOf(state, id)?.member === cutoff.member : fromDevice === cutoff.device;
      return isTheirs && counted > 0 && accepts.length > 0 && !isWithinCut(state, cutoff, id);
    }),
  );

const paths = {
  'a closing on top of two others': ({ closing }) => closing.sealed.length > 2,
  'inherited after a seal': (state) => valid(state, 'inherit').length > 0,
  'inherited by the heir of an heir': (state) =>
    valid(state, 'inherit').some((entry) => deviceOf(state, refOf(entry)) !== entry.device),
  'an heir takes back what the lost phone had paid': (state) =>
    valid(state, 'reclaim').some((entry) => {
      const declined = nodeOf(state, refOf(entry));
      return declined !== undefined && deviceOf(state, refOf(declined)) !== entry.device;
    }),
  'an heir declines for the lost phone': (state) =>
    valid(state, 'decline').some((entry) => state.accounts.transfers.get(refOf(entry))?.toDevice !== entry.device),
  'a lost phone declined beyond its end what its heir has': (state) =>
    transfers(state).some(
      ({ accepts, declines }) =>
        accepts.some((id) => nodeOf(state, id)?.kind === 'inherit') &&
        declines.some((id) => isSaidPastItsEnd(state, id)),
    ),
  'a lost phone paid beyond its sealed end, and it was accepted': (state) =>
    transfers(state).some(({ id, accepts }) => accepts.length > 0 && isSaidPastItsEnd(state, id)),
  'a lost phone moved rights beyond its end, and they were taken up': (state) =>
    state.accounts.passages.some(({ given, is }) => is === 'move' && isSaidPastItsEnd(state, given)),
  'an advance was repaid': (state) =>
    valid(state, 'inherit').some(({ device }) =>
      [...state.accounts.claims.values()].some(({ is, toDevice }) => is === 'advance' && toDevice === device),
    ),
  'an heir went on from a lost phone that had forked after its end': (state) =>
    [...state.log.forks.keys()].some((lost) => state.closing.takeovers.has(lost)),
  'closers were replaced': (state) => closers(state).some(({ replaces }) => replaces !== null),
  'replaced closers had sealed before': (state) =>
    closers(state).some(
      ({ entry, replaces }) =>
        replaces !== null &&
        state.closing.sealed.some(
          ({ checkpoint }) => state.closing.checkpoints.get(checkpoint)?.closers === replaces,
        ) &&
        state.closing.sealed.some(({ checkpoint }) => state.closing.checkpoints.get(checkpoint)?.closers === entry),
    ),
  'a closing came undone': (state) =>
    [...state.closing.checkpoints.values()].some(
      (each) => isQuorum(state, each, each.seals) && !isSealed(state, each.entry),
    ),
  'an heir took over by a closing that came undone': (state) =>
    [...state.closing.takeovers.keys()].some((lost) => endedIn(state, lost) === undefined),
  'a choice of closers had no say': ({ closing }) => closing.silenced.length > 0,
  'closers were chosen twice, apart from one another': (state) =>
    closers(state).some(({ entry, replaces }) =>
      closers(state).some((other) => other.entry !== entry && other.replaces === replaces),
    ),
  'closers were chosen by a vote': (state) => closersNow(state)?.voted === true,
  'a fork below a seal came to light after it': (state) =>
    [...state.log.forks].some(([device, { proof }]) =>
      state.closing.sealed.some(({ cut, exceptional }) => {
        const inside = insideOf(state.log, cut);
        return proof.filter(inside).length === 1 && !exceptional.has(device);
      }),
    ),
  'what was void at a seal was accepted after it': (state) =>
    state.closing.sealed.some(({ cut, exceptional, amounts }) => {
      const inside = insideOf(state.log, cut);
      return transfers(state).some(
        ({ id, fromDevice, counted }) => counted > 0 && exceptional.has(fromDevice) && !amounts.has(id) && inside(id),
      );
    }),
  'a sealed amount is more than the cover': (state) =>
    transfers(state).some((transfer) => {
      const fork = state.log.forks.get(transfer.fromDevice);
      const sealed = sealedAmount(state, transfer) ?? 0;
      return fork !== undefined && transfer.seq >= fork.seq && sealed > (fork.cover.get(transfer.unit) ?? 0);
    }),
  'a cover was shared, and one payment counts in part': (state) =>
    transfers(state).some(({ counted, amount }) => counted > 0 && counted < amount),
  'rights from beyond a fork were spent by another phone of the member': (state) =>
    state.accounts.passages.some(({ given }) => {
      const source = nodeOf(state, given);
      const fork = source && state.log.forks.get(source.device);
      return source !== undefined && fork !== undefined && source.seq >= fork.seq;
    }),
  'guardians let a phone in': ({ membership }) =>
    [...membership.devices.values()].some(({ byGuardians }) => byGuardians),
  'a phone was called lost without the card': (state) =>
    valid(state, 'device.revoke').some(
      ({ payload }) => (payload as { readonly authorisation: unknown }).authorisation === null,
    ),
  'a phone was vetoed': (state) => ofReason(state, 'veto').length > 0,
  'an heir was vetoed after the books were closed': (state) =>
    ofReason(state, 'veto').some(({ device }) =>
      state.closing.sealed.some(({ ended }) =>
        [...ended].some((lost) =>
          ofReason(state, 'revocation').some((each) => each.device === lost && deviceOf(state, each.entry) === device),
        ),
      ),
    ),
  'a veto brought a phone back': (state) =>
    ofReason(state, 'veto').some(({ device }) =>
      ofReason(state, 'revocation').some((each) => deviceOf(state, each.entry) === device),
    ),
  'a coordinator was elected by the members': ({ membership }) =>
    [...membership.roles.values()].some(({ elected }) => elected),
  'a term of office was over': ({ membership }) =>
    [...membership.roles.values()].some(({ until, endings }) => until !== null && endings.length > 0),
  'two removed one another': (state) =>
    [...state.membership.members.keys()].some((member) => cutoffOf(state, member)?.suspended === true),
  'a removal was taken back': ({ restrictions }) => restrictions.restored.size > 0,
  'a payment of somebody removed stands': (state) => standsBeyondCut(state, 'removal'),
  'a payment of somebody who left stands': (state) => standsBeyondCut(state, 'leaving'),
  'a payment of a lost phone stands': (state) => standsBeyondCut(state, 'revocation'),
  'somebody left and was paid': (state) =>
    ofReason(state, 'leaving').some(({ member }) => transfers(state).some(({ to }) => (to as string) === member)),
  'a merge was undone': ({ membership }) => [...membership.merges.values()].some(({ undone }) => undone.length > 0),
  'two records were merged both ways': ({ membership }) => {
    const all = [...membership.merges.values()];
    return all.some((one) => all.some((other) => one.kept === other.other && one.other === other.kept));
  },
  'keys were rotated apart from one another': (state) =>
    [null, ...state.membership.epochs.keys()].some((epoch) => epochsAfter(state, epoch).length > 1),
  'a device wrote on without having heard of a rotation': (state) =>
    valid(state, 'epoch.rotate').some((rotation) =>
      [...state.log.chains.values()].some(({ tips }) =>
        [...tips].some(
          ([tip, { acknowledged }]) =>
            !acknowledged.has(rotation.id) && (nodeOf(state, tip)?.depth ?? 0) > rotation.depth,
        ),
      ),
    ),
  'a policy lost to one made apart': (state) => lostPolicyChanges(state).length > 0,
  'a cut left rights below zero': ({ log }) =>
    [...log.chains.values()].some(({ tips }) =>
      [...tips.values()].some(({ rights }) => [...rights.values()].some((amount) => amount < 0)),
    ),
  'accepted by a later word of the payer': (state) =>
    valid(state, 'accept').some(({ payload }) => (payload as { readonly refs: unknown }).refs !== null),
  'an invitation was handed on and used': (state) =>
    [...state.membership.invitations.values()].some(({ device, admissions }) =>
      admissions.some((id) => deviceOf(state, id) !== device),
    ),
  'a member was admitted twice': ({ membership }) =>
    [...membership.members.values()].some(({ admissions }) => admissions.length > 1),
  'a limit grew to the full one': (state) => valid(state, 'limit.grow').length > 0,
  ...aidPaths,
  ...casePaths,
  ...ballotPaths,
} as const satisfies Record<string, Path>;

export type PathName = keyof typeof paths;
export const pathNames = Object.keys(paths) as readonly PathName[];

export const pathsIn = ({ phones: [phone] }: Healed): PathName[] =>
  phone === undefined ? [] : pathNames.filter((name) => paths[name](phone.state));
