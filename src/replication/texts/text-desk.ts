/**
 * What a text comes to, out of the changes that the log has of it, and the next change to it. (protocol §12)
 *
 * All phones that hold the same entries come to the same text: a change is tried on what it builds upon, and those that
 * pass are merged in the order of the log. One thing alone is each phone's own: a change over which the room ran out of
 * time or memory is quarantined there, and another phone may have had enough of both.
 */
import type { DeviceId, EntryId } from '../../core/ids.ts';
import { actorOf } from './actors.ts';
import { patience } from './patience.ts';
import { maxBases } from './read-change.ts';
import { RoomKeeper, type RoomPorts } from './room-keeper.ts';
import { type LoggedChange, type SiftedChange, sift } from './sift.ts';

export type TextLog = {
  readonly document: string;
  /** What the founders wrote. */
  readonly founded: string;
  /** In the order of the log. */
  readonly changes: readonly LoggedChange[];
};

export type ReadText = {
  readonly text: string;
  /** Changes that are part of the text. */
  readonly accepted: readonly EntryId[];
  /** Those of them that nothing builds upon. */
  readonly newest: readonly EntryId[];
  /** Refused by Automerge when tried: not to be tried again by this version. */
  readonly refused: readonly EntryId[];
};

export type Written = {
  readonly bytes: Uint8Array;
  readonly refs: readonly EntryId[];
  /** It only joins some of what was written apart, more than one change may build upon: ask again once it is logged. */
  readonly joins: boolean;
};

export type TextDesk = {
  /** `refused`: what earlier readings refused. */
  read(log: TextLog, refused: ReadonlySet<EntryId>): Promise<ReadText>;
  /** The change that makes `text` of the text as it was at `base`; `null`: it is so already. */
  write(
    log: TextLog,
    refused: ReadonlySet<EntryId>,
    by: DeviceId,
    base: readonly EntryId[],
    text: string,
  ): Promise<Written | null>;
};

export function createTextDesk(ports: RoomPorts): TextDesk {
  const rooms = new RoomKeeper(ports);
  /** Tried and found good, by entry: an entry's change and what it builds upon never differ. */
  const tried = new Set<EntryId>();

  const firstOf = async (founded: string) => {
    const told = await rooms.ask({ is: 'found', founded });
    if (told.is !== 'founded') throw new Error('the founders’ text can not be read');
    return told.first;
  };
  const bytesOf = (sound: ReadonlyMap<EntryId, SiftedChange>, ids: readonly EntryId[]): Uint8Array[] =>
    ids.flatMap((id) => sound.get(id)?.bytes ?? []);

  /** Tries what was not tried yet, each on top of what it builds upon. */
  async function judged(log: TextLog, before: ReadonlySet<EntryId>) {
    const first = await firstOf(log.founded);
    const refused = new Set(before);
    for (;;) {
      const sound = sift(log.document, first, log.changes, withoutThePersistent(log, refused));
      const next = [...sound.values()].find(({ entry }) => !tried.has(entry));
      if (next === undefined) return { sound, refused };
      for (const change of sound.values()) {
        if (tried.has(change.entry)) continue;
        const past = bytesOf(sound, change.past);
        const told = await rooms.ask({ is: 'try', founded: log.founded, past, change: change.bytes });
        if (told.is === 'holds') tried.add(change.entry);
        else {
          refused.add(change.entry);
          break;
        }
      }
    }
  }

  /** Changes that are good each by itself may still not go together: then the later one is left out. */
  async function merged(log: TextLog, sound: ReadonlyMap<EntryId, SiftedChange>) {
    const left = new Map(sound);
    for (;;) {
      const ids = [...left.keys()];
      const told = await rooms.ask({ is: 'merge', founded: log.founded, changes: bytesOf(left, ids) });
      if (told.is === 'merged') return { text: told.text, accepted: ids };
      const culprit = told.is === 'refused' ? ids[told.at] : ids.at(-1);
      if (culprit === undefined) throw new Error('the founders’ text can not be read');
      for (const change of left.values()) {
        if (change.entry === culprit || change.past.includes(culprit)) left.delete(change.entry);
      }
    }
  }

  return {
    async read(log, before) {
      const { sound, refused } = await judged(log, before);
      const { text, accepted } = await merged(log, sound);
      return { text, accepted, newest: newestOf(sound, accepted), refused: [...refused] };
    },

    async write(log, before, by, base, text) {
      const { sound } = await judged(log, before);
      const { accepted } = await merged(log, sound);
      const actor = actorOf(by, log.document);
      const own = accepted.filter((id) => sound.get(id)?.actor === actor);
      const baseIds = pastOf(
        sound,
        base.filter((id) => accepted.includes(id)),
      );
      const wholeIds = pastOf(sound, [...baseIds, ...own]);
      const of = (ids: ReadonlySet<EntryId>): EntryId[] => accepted.filter((id) => ids.has(id));
      const newest = newestOf(sound, of(wholeIds));
      const joins = newest.length > maxBases;
      const refs = joins ? [...newest].sort(ownFirst(sound, actor)).slice(0, maxBases) : newest;
      const under = joins ? pastOf(sound, refs) : baseIds;
      const told = await rooms.ask({
        is: 'write',
        founded: log.founded,
        base: bytesOf(sound, of(under)),
        ahead: joins
          ? []
          : bytesOf(
              sound,
              of(wholeIds).filter((id) => !baseIds.has(id)),
            ),
        actor,
        text: joins ? null : text,
      });
      if (told.is !== 'written') throw new Error('the text can not be written');
      return told.change === null ? null : { bytes: told.change, refs, joins };
    },
  };
}

/** Of the changes of a device that was refused too often, none is tried any more. */
function withoutThePersistent({ changes }: TextLog, refused: ReadonlySet<EntryId>): ReadonlySet<EntryId> {
  const times = new Map<DeviceId, number>();
  const without = new Set(refused);
  for (const { entry, device } of changes) {
    if ((times.get(device) ?? 0) >= patience) without.add(entry);
    if (refused.has(entry)) times.set(device, (times.get(device) ?? 0) + 1);
  }
  return without;
}

function pastOf(sound: ReadonlyMap<EntryId, SiftedChange>, ids: Iterable<EntryId>): Set<EntryId> {
  const past = new Set<EntryId>();
  for (const id of ids) for (const each of [...(sound.get(id)?.past ?? []), id]) past.add(each);
  return past;
}

const ownFirst =
  (sound: ReadonlyMap<EntryId, SiftedChange>, actor: string) =>
  (left: EntryId, right: EntryId): number =>
    Number(sound.get(right)?.actor === actor) - Number(sound.get(left)?.actor === actor);

function newestOf(sound: ReadonlyMap<EntryId, SiftedChange>, ids: readonly EntryId[]): EntryId[] {
  const below = new Set(ids.flatMap((id) => sound.get(id)?.past ?? []));
  return ids.filter((id) => !below.has(id));
}
