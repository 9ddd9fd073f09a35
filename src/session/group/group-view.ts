/** Makes of an open group what the page shows. */
import { keeperOf } from '../../core/accounts/custody/keepers.ts';
import { purseOf } from '../../core/accounts/purse.ts';
import { balanceOf } from '../../core/accounts/state.ts';
import { accountOfMember, type DeviceId, type MemberId, shortCode, type UnitId } from '../../core/ids.ts';
import { organisationsIn } from '../../core/marks/standing.ts';
import { shownAs } from '../../core/membership/merging.ts';
import { policyNow } from '../../core/membership/policies.ts';
import { coordinators, cutoffOf, primaryDevice } from '../../core/membership/select.ts';
import type { Member } from '../../core/membership/state.ts';
import { toolsOffNow } from '../../core/membership/tools.ts';
import { unitsNow, wordNow } from '../../core/membership/words.ts';
import type { Errand } from '../../core/module.ts';
import { standingCutoffs } from '../../core/restrictions.ts';
import type { GroupState } from '../../core/state.ts';
import { compareText } from '../../lib/compare.ts';
import type { GroupSummary, GroupView, HeldView, MemberView, MeView, MyStanding, NamedAccountView } from '../views.ts';
import { historyView } from './history-view.ts';
import type { OpenGroup } from './open-group.ts';
import { reachView } from './reach-view.ts';

export function groupView(open: OpenGroup): GroupView {
  const { state } = open.books;
  const { founding } = state.membership;
  return {
    group: open.group,
    name: founding?.name ?? '',
    agreement: founding?.agreement ?? '',
    units: unitsNow(state),
    words: { pay: wordNow(state, 'word.pay'), ask: wordNow(state, 'word.ask') },
    limits: Object.fromEntries(founding?.limits ?? []),
    rulesVoted: policyNow(state, 'deciding.rules') === 'vote',
    toolsOff: toolsOffNow(state),
    demo: open.local.demo,
    me: meView(open),
    members: membersView(open),
    accounts: accountsView(open),
    blocked: open.local.blocked ?? [],
    organisations: organisationsIn(state),
    errands: open.errands().sort(oldestFirst),
    reach: reachView(open),
    held: open.held.map((held): HeldView => ({ ...held, foundOnOpening: open.foundHeld.has(held.id) })),
    waiting: state.log.waiting.size,
    history: historyView(open, open.context().now),
    closedBooksDiffer: open.local.closedBooks?.differSince ?? null,
    version: open.version,
    opening: false,
  };
}

export const groupSummary = (open: OpenGroup): GroupSummary => ({
  group: open.group,
  name: open.books.state.membership.founding?.name ?? '',
  demo: open.local.demo,
  errands: open.errands().length,
});

const oldestFirst = (left: Errand, right: Errand): number =>
  left.claimedAt - right.claimedAt || compareText(left.id, right.id);

function meView(open: OpenGroup): MeView {
  const { state } = open.books;
  const { member, device } = open.me.self;
  const known = state.membership.members.get(member);
  return {
    member,
    device,
    standing: standingOf(open, known),
    waitingFor: waitingFor(state, known),
    recoveryOpen: open.local.recovery !== null,
    purses: unitsNow(state).map((unit) => ({
      unit,
      ...purseOf(state, open.me.self, unit.id),
      together: togetherIn(state, member, unit.id),
    })),
  };
}

/** Merging two records of one person moves nothing: only what is shown is summed. */
function togetherIn(state: GroupState, member: MemberId, unit: UnitId): number | null {
  if (state.membership.merges.size === 0) return null;
  const kept = shownAs(state, member);
  const records = [...state.membership.members.keys()].filter((each) => shownAs(state, each) === kept);
  if (records.length < 2) return null;
  return records.reduce((sum, each) => sum + balanceOf(state.accounts, accountOfMember(each), unit), 0);
}

function standingOf(open: OpenGroup, me: Member | undefined): MyStanding {
  const { state } = open.books;
  const ended = me === undefined ? null : endedAs(state, me.member);
  if (ended !== null) return ended;
  if (open.local.stopped || state.log.forks.has(open.me.self.device)) return 'frozen';
  if (me === undefined || !me.devices.some((each) => each.device === open.me.self.device)) return 'reader';
  if (standingCutoffs(state, open.me.self.device, null).length > 0) return 'revoked';
  return isAdmitted(state, me) ? 'admitted' : 'waiting';
}

const isAdmitted = (state: GroupState, member: Member): boolean =>
  member.admissions.length > 0 || state.membership.founding?.founder === member.member;

function waitingFor(state: GroupState, me: Member | undefined): MeView['waitingFor'] {
  const invitation = me?.devices[0]?.invitation;
  return (invitation && state.membership.invitations.get(invitation)?.member) ?? null;
}

function primaryFirst(state: GroupState, { member, devices }: Member): DeviceId[] {
  const primary = primaryDevice(state, member)?.device;
  const ids = devices.map((each) => each.device);
  return primary === undefined ? ids : [primary, ...ids.filter((id) => id !== primary)];
}

function membersView(open: OpenGroup): MemberView[] {
  const { state } = open.books;
  const leading = new Set(coordinators(state));
  return [...state.membership.members.values()].map((member) => ({
    member: member.member,
    profile: open.profiles.of(member.member),
    shortCode: shortCode(member.member),
    coordinator: leading.has(member.member),
    withdrawn: member.withdrawn,
    admitted: isAdmitted(state, member),
    devices: primaryFirst(state, member),
    forked: member.devices.some((each) => state.log.forks.has(each.device)),
    ended: endedAs(state, member.member),
    mergedInto: mergedInto(state, member.member),
  }));
}

function accountsView({ books: { state }, profiles }: OpenGroup): NamedAccountView[] {
  const { entrusted } = state.accounts;
  if (entrusted.size === 0) return [];
  const names = profiles.ofAccounts(state);
  return [...entrusted.values()].map(({ account, is }) => ({
    account,
    profile: names.get(account) ?? null,
    shortCode: shortCode(account),
    is,
    keeper: keeperOf(state, account)?.member ?? null,
    takenOverBy: state.accounts.takenOver.get(account)?.member ?? null,
  }));
}

function endedAs(state: GroupState, member: MemberId): MemberView['ended'] {
  const ending = cutoffOf(state, member);
  if (ending === null) return null;
  if (ending.cutoff.reason === 'leaving') return 'left';
  return ending.suspended ? 'suspended' : 'removed';
}

function mergedInto(state: GroupState, member: MemberId): MemberId | null {
  if (state.membership.merges.size === 0) return null;
  const shown = shownAs(state, member);
  return shown === member ? null : shown;
}
