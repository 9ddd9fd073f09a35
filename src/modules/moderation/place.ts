/** Where this phone stands in a case, and what it may do there now or why not: asked by commands and for what screens offer. */
import { heldAccounts } from '../../core/accounts/held.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import type { CaseRecord } from '../../core/cases/record.ts';
import { type CaseStage, caseStage, casesOf } from '../../core/cases/standing.ts';
import { type AccountId, accountOfMember, type EntryId, type MemberId } from '../../core/ids.ts';
import { electorateAt } from '../../core/mandates/electorate.ts';
import { cutoffOf } from '../../core/membership/select.ts';
import type { Context, Refusal } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import { ok, type Result } from '../../lib/result.ts';
import { type RefusalCode, refused } from './refusals.ts';
import { canBeHidden, isBetweenThem, whatIs } from './things.ts';

export type Role =
  | 'reporter'
  /** Whom it is about, once they are told of it. */
  | 'reported'
  /** Hears it, and decides. */
  | 'reader'
  /** Is asked as all members are. */
  | 'voter';

export type Place = {
  readonly state: GroupState;
  readonly record: CaseRecord;
  readonly stage: CaseStage;
  readonly role: Role;
  /** For whom this phone speaks there. */
  readonly account: AccountId;
  readonly member: MemberId;
};

export const recordOf = (state: GroupState, id: EntryId): CaseRecord | null =>
  (state.records.get('cases')?.get(id)?.value as CaseRecord | undefined) ?? null;

/** A party is a party, whatever office its phone's member has. `null`: it is not for this phone to see. */
export function placeIn(context: Context, record: CaseRecord): Place | null {
  const { state, self } = context;
  const own = accountOfMember(self.member);
  const place = (role: Role, account: AccountId): Place => {
    return { state, record, stage: caseStage(state, record), role, account, member: self.member };
  };
  const held = heldAccounts(context);
  if (held.has(record.account)) return place('reporter', record.account);
  const about = record.about.find((account) => held.has(account));
  if (about !== undefined) return isTold(state, record, about) ? place('reported', about) : null;
  if (isReader(record, self.member)) return place('reader', own);
  return record.appeal !== null && record.appeal.readers.length === 0 ? place('voter', own) : null;
}

const isReader = ({ readers, appeal }: CaseRecord, member: MemberId): boolean =>
  readers.includes(member) || (appeal?.readers.includes(member) ?? false);

/** A quarrel between two is no secret to either. Else whom it is about learns of it when somebody talks to them, or acts. */
const isTold = (state: GroupState, record: CaseRecord, account: AccountId): boolean =>
  isBetweenThem(state, record) ||
  record.hidden ||
  record.decided !== null ||
  record.said.some(({ readers }) => readers.includes(account));

/** Those in which this phone stands; what changed last comes first. */
export const placesOf = (context: Context): readonly Place[] =>
  casesOf(context.state)
    .flatMap((record) => placeIn(context, record) ?? [])
    .sort((left, right) => right.record.changedAt - left.record.changedAt);

/** Who hears it now: an appeal is for others to hear than the report was. */
export const hearing = ({ readers, appeal }: CaseRecord): readonly MemberId[] =>
  appeal === null || appeal.readers.length === 0 ? readers : appeal.readers;
export const roundOf = ({ id, appeal }: CaseRecord): EntryId =>
  appeal === null || appeal.readers.length === 0 ? id : appeal.id;

export const partiesOf = ({ account, about }: CaseRecord): readonly AccountId[] => [account, ...about];

/** Whether it is this phone's member who is to decide now. */
export const isToDecide = ({ record, stage, role, member }: Place): boolean =>
  role === 'reader' && (stage === 'open' || stage === 'appealed') && hearing(record).includes(member);

export const caseActs = ['say', 'hide', 'show', 'decide', 'appeal', 'vote'] as const;
export type CaseAct = (typeof caseActs)[number];

const isOver = ({ stage }: Place): boolean => stage === 'final' || stage === 'fallen' || stage === 'vote';

function whyNotDecide(place: Place): RefusalCode | null {
  if (place.role !== 'reader') return 'case.not-a-reader';
  if (place.stage !== 'open' && place.stage !== 'appealed') return 'case.is-over';
  return isToDecide(place) ? null : 'case.not-a-reader';
}

function whyNotHide(place: Place, hidden: boolean): RefusalCode | null {
  const { state, record, stage } = place;
  const why = whyNotDecide(place);
  if (why !== null) return why;
  if (stage !== 'open') return 'case.is-over';
  if (!canBeHidden(whatIs(state, record.ref))) return 'case.nothing-to-hide';
  return record.hidden === hidden ? 'case.already-so' : null;
}

/** Who is no party and has not decided it: as another moderator or as one of all members, somebody has to look at it. */
function isSomebodyElseThere(state: GroupState, record: CaseRecord): boolean {
  const kept = new Set<string>([...partiesOf(record), record.decided?.member ?? '']);
  return [...state.membership.members.keys()].some((member) => !kept.has(member) && cutoffOf(state, member) === null);
}

const whyNot: Readonly<Record<CaseAct, (place: Place) => RefusalCode | null>> = {
  say: (place) => {
    if (place.role === 'voter') return 'case.not-a-party';
    if (isOver(place)) return 'case.is-over';
    return place.role === 'reader' && !hearing(place.record).includes(place.member) ? 'case.not-a-reader' : null;
  },
  hide: (place) => whyNotHide(place, true),
  show: (place) => whyNotHide(place, false),
  decide: whyNotDecide,
  appeal: ({ state, record, role, stage }) => {
    if (role !== 'reporter' && role !== 'reported') return 'case.not-a-party';
    if (stage === 'open') return 'case.no-such-decision';
    if (stage === 'final') return 'case.is-final';
    if (stage !== 'decided') return 'case.already-appealed';
    return isSomebodyElseThere(state, record) ? null : 'case.nobody-else';
  },
  vote: ({ state, record, stage, role, member }) => {
    if (role === 'reporter' || role === 'reported') return 'case.party-votes';
    if (stage !== 'vote' || record.appeal === null) return 'case.no-such-vote';
    if (record.decided?.member === member) return 'case.who-decided';
    return electorateAt(state, record.appeal.id).has(member) ? null : 'case.no-such-vote';
  },
};

export const whyNotNow = (act: CaseAct, place: Place): RefusalCode | null => whyNot[act](place);

/** The case in which this phone now does it, or why it may not. */
export function placeFor(act: CaseAct, id: EntryId, context: Context): Result<Place, Refusal> {
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const record = recordOf(context.state, id);
  const place = record && placeIn(context, record);
  if (place === null) return refused('case.no-such-case');
  const why = whyNotNow(act, place);
  return why === null ? ok(place) : refused(why);
}
