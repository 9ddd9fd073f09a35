/** Short words for tests of the talk about something: what is said, and what a phone shows of it. */
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import { type EntryId, idToBytes } from '../../../src/core/ids.ts';
import type { Context, Query } from '../../../src/core/module.ts';
import type { ThreadView } from '../../../src/modules/threads/select.ts';
import { threadsService } from '../../../src/modules/threads/service.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import type { Phone } from '../../core/cast.ts';
import type { Has } from '../../core/keeping.ts';
import { affairsOf } from '../affairs.ts';

export const idOf = ({ entry }: VerifiedEntry): EntryId => entry.id;
const bytesOf = (entry: VerifiedEntry): Uint8Array => idToBytes(idOf(entry));

export const step = (thread: VerifiedEntry, ref: VerifiedEntry = thread): CborMap => ({
  thread: bytesOf(thread),
  ref: bytesOf(ref),
});

export type Place = { readonly to?: VerifiedEntry; readonly whose?: Has };

/** Says something about a thing, or in answer to what was said of it. */
export const say = (by: Phone, thread: VerifiedEntry, words: string, { to, whose = by }: Place = {}): VerifiedEntry =>
  by.sign('thread.say', { ...step(thread, to), account: idToBytes(whose.account), words });

export const react = (by: Phone, thread: VerifiedEntry, face?: string, { to, whose = by }: Place = {}): VerifiedEntry =>
  by.sign('thread.react', { ...step(thread, to), account: idToBytes(whose.account), ...(face && { face }) });

export const unsay = (by: Phone, thread: VerifiedEntry, said: VerifiedEntry): VerifiedEntry =>
  by.sign('thread.unsay', step(thread, said));

export function talkOn(phone: Phone, thing: VerifiedEntry, more: Partial<Context> = {}): ThreadView {
  const query = threadsService.queries.thread as Query<{ readonly thing: EntryId }, ThreadView>;
  return query({ thing: idOf(thing) }, { ...phone.context, ...more });
}

/** What is read there, each part as one line: what was said, and after an arrow what came of it. */
export const linesOn = (phone: Phone, thing: VerifiedEntry, more: Partial<Context> = {}): string[] =>
  talkOn(phone, thing, more).talks.map(({ is, words, replies }) =>
    [words || is, ...replies.map((reply) => reply.words || reply.is)].join(' > '),
  );

export const facesOn = (view: Pick<ThreadView, 'reactions'>): string[] =>
  view.reactions.flatMap(({ face, count, mine }) => (count === 0 ? [] : [`${face} ${count}${mine ? ' mine' : ''}`]));

export const { act, refusalOf, topicsOf } = affairsOf(threadsService);
