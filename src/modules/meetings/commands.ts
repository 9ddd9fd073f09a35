/** Recording a meeting: that it is held, who is there, and that it is over. */
import { accountStands } from '../../core/accounts/custody/current.ts';
import { heldAccounts } from '../../core/accounts/held.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import { type AccountId, accountOfMember, type EntryId, idToBytes, type MemberId } from '../../core/ids.ts';
import { meetingMost } from '../../core/meetings/entries.ts';
import { type MeetingRecord, meetingNow } from '../../core/meetings/record.ts';
import type { Context, Refusal } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import { ok, type Result } from '../../lib/result.ts';
import { type Drafts, refused } from './refusals.ts';

export type HoldArgs = {
  readonly title: string;
  /** '' for none. */
  readonly place: string;
  /** Its lines, as they were written: empty ones are none. */
  readonly agenda: readonly string[];
  readonly present: readonly AccountId[];
};

/** It begins now: whoever writes down that people meet is there. */
export function hold(args: HoldArgs, context: Context): Drafts {
  const { state, self, now } = context;
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const [title, place] = [tidied(args.title), tidied(args.place)];
  const agenda = args.agenda.map(tidied).filter((item) => item !== '');
  const fault = wordsFault(title, place, agenda) ?? presentFault(state, args.present);
  if (fault !== null) return fault;
  const payload = {
    account: idToBytes(accountOfMember(self.member)),
    title,
    ...(place !== '' && { place }),
    at: now,
    agenda,
    present: [...new Set(args.present)].map(idToBytes),
  };
  return ok([{ kind: 'meeting.hold', payload }]);
}

const tidied = (text: string): string => text.normalize('NFC').trim();

function wordsFault(title: string, place: string, agenda: readonly string[]): Result<never, Refusal> | null {
  if (title === '') return refused('meeting.title-missing');
  if (title.length > meetingMost.title) return refused('meeting.title-too-long', { most: meetingMost.title });
  if (place.length > meetingMost.place) return refused('meeting.place-too-long', { most: meetingMost.place });
  if (agenda.length > meetingMost.agenda) return refused('meeting.agenda-too-long', { most: meetingMost.agenda });
  const isLong = agenda.some((item) => item.length > meetingMost.item);
  return isLong ? refused('meeting.item-too-long', { most: meetingMost.item }) : null;
}

function presentFault(state: GroupState, present: readonly AccountId[]): Result<never, Refusal> | null {
  if (present.length > meetingMost.present) return refused('meeting.too-many', { most: meetingMost.present });
  const isKnown = (account: AccountId): boolean =>
    state.membership.members.has(account as string as MemberId) || state.accounts.entrusted.has(account);
  return present.every((account) => isKnown(account) && accountStands(state, account))
    ? null
    : refused('meeting.unknown-account');
}

export type PresentArgs = { readonly meeting: EntryId; readonly accounts: readonly AccountId[] };

/** Those who are written down already are not written down again. */
export function present({ meeting, accounts }: PresentArgs, context: Context): Drafts {
  const record = ownMeeting(meeting, context);
  if (!record.ok) return record;
  const fresh = [...new Set(accounts)].filter((account) => !record.value.present.includes(account));
  if (fresh.length === 0) return refused('meeting.nobody-new');
  const fault = presentFault(context.state, fresh);
  if (fault !== null) return fault;
  return ok([{ kind: 'meeting.present', payload: { ref: idToBytes(meeting), accounts: fresh.map(idToBytes) } }]);
}

export type EndArgs = { readonly meeting: EntryId };

export function end({ meeting }: EndArgs, context: Context): Drafts {
  const record = ownMeeting(meeting, context);
  return record.ok ? ok([{ kind: 'meeting.end', payload: { ref: idToBytes(meeting) } }]) : record;
}

/** One that this phone records, and that is not over. */
function ownMeeting(id: EntryId, context: Context): Result<MeetingRecord, Refusal> {
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const record = meetingNow(context.state, id);
  if (record === null) return refused('meeting.no-such-meeting');
  if (!heldAccounts(context).has(record.account)) return refused('meeting.not-yours');
  return record.endedAt === null ? ok(record) : refused('meeting.is-over');
}
