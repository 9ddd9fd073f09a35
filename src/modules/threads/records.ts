/** What this phone has of the talk about something. */
import type { EntryId } from '../../core/ids.ts';
import type { GroupState } from '../../core/state.ts';
import type { Message, ThreadRecord } from './apply.ts';

/** Nobody said anything yet: a thread begins with its first words. */
export const threadOf = ({ records }: GroupState, thing: EntryId): ThreadRecord =>
  (records.get('threads')?.get(thing)?.value as ThreadRecord | undefined) ?? { thing, messages: [], reactions: [] };

export const messageOf = ({ messages }: ThreadRecord, id: EntryId): Message | null =>
  messages.find((each) => each.id === id) ?? null;
