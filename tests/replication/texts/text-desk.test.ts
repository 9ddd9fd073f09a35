/** What a text comes to on every phone, whatever is in its changes, in a real room. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DeviceId, EntryId } from '../../../src/core/ids.ts';
import { judgedBy } from '../../../src/replication/texts/judged-by.ts';
import { patience } from '../../../src/replication/texts/patience.ts';
import { readChange } from '../../../src/replication/texts/read-change.ts';
import type { RoomWorker } from '../../../src/replication/texts/room-keeper.ts';
import type { LoggedChange } from '../../../src/replication/texts/sift.ts';
import { createTextDesk } from '../../../src/replication/texts/text-desk.ts';
import { makeManualClock } from '../../relay/support/manual-clock.ts';
import { startTextRoom } from '../../session/text-room.ts';
import { damaged, mended } from './damaged-change.ts';
import { panickingChange } from './panicking-change.ts';
import { ana, bea, entry, founded, logOf, newDesk, nobodyQuarantined, written } from './writers.ts';

const read = (changes: readonly LoggedChange[], desk = newDesk(), refused = nobodyQuarantined) =>
  desk.read(logOf(changes), refused);

/** Changes that pass every check of ours, and at which Automerge panics. */
async function panicking(base: readonly LoggedChange[], by: DeviceId, text: string, from = 0): Promise<LoggedChange> {
  const desk = newDesk();
  const valid = await written(
    desk,
    logOf(base),
    by,
    text,
    base.slice(-1).map((each) => each.entry),
  );
  const head = JSON.stringify({ ...sound(valid.bytes), hash: '' });
  const alike = [...Array(6000).keys()]
    .map((seed) => damaged(valid.bytes, from + seed))
    .filter((bytes) => JSON.stringify({ ...sound(bytes), hash: '' }) === head);
  const past = base.map(({ bytes }) => bytes);
  return { ...valid, bytes: await panickingChange({ founded, past, changes: alike }) };
}

const sound = (bytes: Uint8Array): object => {
  const head = readChange(bytes);
  return head.ok ? head.value : {};
};

test('phones that read the same changes in another order of the log come to one set of words each, and no word is lost', async () => {
  const desk = newDesk();
  const anas = await written(desk, logOf([]), ana, 'Welcome! Be kind.');
  const beas = { ...(await written(desk, logOf([]), bea, 'Be kind. Pay in hours.')), entry: entry(2) };
  const both = 'Welcome! Be kind. Pay in hours.';
  for (const changes of [
    [anas, beas],
    [beas, anas],
  ]) {
    const { text, newest } = await read(changes);
    expect(text).toBe(both);
    expect([...newest].sort()).toEqual([entry(1), entry(2)]);
  }
});

test('two who write by turns are both heard, as often as they like', async () => {
  const desk = newDesk();
  const log: LoggedChange[] = [];
  for (const [by, text] of [
    [ana, 'One.'],
    [bea, 'One. Two.'],
    [ana, 'One. Two. Three.'],
    [ana, 'One. Two. Three. Four.'],
    [bea, 'One. Two. Three. Four. Five.'],
  ] as const)
    log.push(
      await written(
        desk,
        logOf(log),
        by,
        text,
        log.slice(-1).map((each) => each.entry),
      ),
    );
  const { text, accepted } = await read(log);
  expect([text, accepted]).toEqual(['One. Two. Three. Four. Five.', log.map((each) => each.entry)]);
});

describe('a change is refused, and what builds on it with it', () => {
  const altered = async (change: (valid: LoggedChange) => LoggedChange) => {
    const desk = newDesk();
    const first = await written(desk, logOf([]), ana, 'Be kind to one another.');
    const second = await written(desk, logOf([first]), bea, 'Be kind to one another. Always.', [first.entry]);
    const third = await written(desk, logOf([first, second]), ana, 'Be kind to one another. Always, I say.', [
      second.entry,
    ]);
    return read([first, change(second), third], desk);
  };

  test('when it is another device’s', async () => {
    expect((await altered((valid) => ({ ...valid, device: ana }))).text).toBe('Be kind to one another.');
  });

  test('when it builds on something else than its entry says', async () => {
    const { text, refused } = await altered((valid) => ({ ...valid, refs: [] }));
    expect([text, refused]).toEqual(['Be kind to one another.', []]);
  });

  test('when it counts from elsewhere', async () => {
    // Its actor's number and its first operation stand after its parent and its actor.
    for (const place of [61, 62]) {
      const { text, refused } = await altered((valid) => ({
        ...valid,
        bytes: mended(valid.bytes.with(place, (valid.bytes[place] ?? 0) + 1)),
      }));
      expect([text, refused]).toEqual(['Be kind to one another.', []]);
    }
  });

  test('when its bytes are not a change at all', async () => {
    expect((await altered((valid) => ({ ...valid, bytes: Uint8Array.of(1) }))).text).toBe('Be kind to one another.');
  });
});

test('of two changes with one number, which a device out of order makes, one stands on every phone', async () => {
  const [left, right] = await Promise.all(
    ['Be kind today.', 'Be kind always.'].map((text) => written(newDesk(), logOf([]), ana, text)),
  );
  if (left === undefined || right === undefined) throw new Error('two were written');
  expect((await read([left, { ...right, entry: entry(2) }])).text).toBe('Be kind today.');
});

test('a change at which Automerge panics is tried once; the text is whole, and later changes go on', async () => {
  const desk = newDesk();
  const first = await written(desk, logOf([]), ana, 'Be kind to one another, and generous. An hour is an hour.');
  const bad = await panicking([first], bea, 'Be kind to one another. An hour is an hour, whoever gives it.');
  const after = await read([first, bad], desk);
  expect(after).toMatchObject({
    text: 'Be kind to one another, and generous. An hour is an hour.',
    refused: [bad.entry],
  });

  const asked: string[] = [];
  const watching = createTextDesk({ start: () => watched(startTextRoom(), asked), after: () => () => undefined });
  const refused = new Set(after.refused);
  expect((await read([first, bad], watching, refused)).text).toBe(after.text);
  expect(asked.filter((is) => is === 'try')).toHaveLength(1);
  const next = await desk.write(logOf([first, bad]), refused, bea, [first.entry], `${after.text} Always.`);
  if (next === null) throw new Error('there is something to write');
  const third = { entry: entry(3), device: bea, ...next };
  expect((await read([first, bad, third], desk, refused)).text).toBe(`${after.text} Always.`);
});

const watched = (room: RoomWorker, asked: string[]): RoomWorker => ({
  ...room,
  ask: (question) => {
    asked.push(question.is);
    room.ask(question);
  },
});

test('a device that sends panics without end costs a bounded number of rooms', async () => {
  const bad = await panicking([], bea, 'Be kind to one another. An hour is an hour, whoever gives it.');
  const many = Array.from({ length: 30 }, (_, at) => ({ ...bad, entry: entry(at + 1) }));
  const good = { ...(await written(newDesk(), logOf([]), ana, 'Be kind, all.')), entry: entry(99) };
  let rooms = 0;
  const counting = createTextDesk({
    start: () => {
      rooms += 1;
      return startTextRoom();
    },
    after: () => () => undefined,
  });
  const { text, refused } = await read([...many, good], counting);
  expect(text).toBe('Be kind, all.');
  expect(refused).toHaveLength(patience);
  expect(rooms).toBe(patience + 1);
});

test('nine who wrote apart are joined first, and the next words build on all nine', async () => {
  const desk = newDesk();
  const devices = Array.from({ length: 9 }, (_, at) => String(at + 1).repeat(64) as DeviceId);
  const changes: LoggedChange[] = [];
  for (const [at, device] of devices.entries()) {
    const one = await written(newDesk(), logOf([]), device, `${at} Be kind.`);
    changes.push({ ...one, entry: entry(at + 1) });
  }
  const { text, newest } = await read(changes, desk);
  expect(newest).toHaveLength(9);
  const words = `${text} And so say all of us.`;
  const joining = await desk.write(logOf(changes), nobodyQuarantined, ana, newest, words);
  if (joining === null) throw new Error('nine are more than a change may build upon');
  expect([joining.joins, joining.refs.length]).toEqual([true, 8]);
  changes.push({ entry: entry(10), device: ana, ...joining });
  const next = await desk.write(logOf(changes), nobodyQuarantined, ana, newest, words);
  if (next === null) throw new Error('there is something to write');
  expect([next.joins, next.refs.length]).toEqual([false, 2]);
  expect(await read([...changes, { entry: entry(11), device: ana, ...next }], desk)).toMatchObject({
    text: words,
    newest: [entry(11)],
    refused: [],
  });
});

test('a text grows to 20,000 letters and no further: the change that goes beyond is left out', async () => {
  const desk = newDesk();
  const long = await written(desk, logOf([]), ana, 'x'.repeat(20_000));
  const longer = await written(desk, logOf([long]), bea, 'x'.repeat(20_001), [long.entry]);
  const { text, refused } = await read([long, longer], desk);
  expect([text.length, refused]).toEqual([20_000, [longer.entry]]);
  // Each alone is short enough, and both together are not.
  const [one, two] = await Promise.all(
    [ana, bea].map((by) => written(newDesk(), logOf([]), by, `${by.slice(0, 2).repeat(5500)}${founded}`)),
  );
  if (one === undefined || two === undefined) throw new Error('two were written');
  const together = await read([one, { ...two, entry: entry(2) }], newDesk());
  expect([together.accepted, together.refused]).toEqual([[one.entry], []]);
});

test('a text that is written anew from the first letter to the last is changed in a moment, and stays a text', async () => {
  const desk = newDesk();
  const lines = (seed: number) =>
    Array.from({ length: 4000 }, (_, at) => `${(at * seed) % 97}😀 `)
      .join('')
      .slice(0, 19_000);
  const first = await written(desk, logOf([]), ana, `${founded} ${lines(31)} 🌾 the end`);
  const words = `${founded} ${lines(53).toUpperCase()}; 🌱 the end`;
  const second = await written(desk, logOf([first]), bea, words, [first.entry]);
  expect((await read([first, second], desk)).text).toBe(words);
});

test('a room that falls silent over a change is ended, and the change is quarantined here', async () => {
  const clock = makeManualClock();
  const change = await written(newDesk(), logOf([]), ana, 'Be kind, all.');
  const ended: string[] = [];
  const silentOver = (is: string) => (): RoomWorker => {
    const room = startTextRoom();
    return {
      ...room,
      ask: (question) => (question.is === is ? clock.advance(20_000) : room.ask(question)),
      end: () => {
        ended.push(is);
        room.end();
      },
    };
  };
  const desk = createTextDesk({ start: silentOver('try'), after: clock.after });
  expect(await read([change], desk)).toMatchObject({ text: founded, refused: [change.entry] });
  expect(ended).toEqual(['try']);
});

test('what an earlier version refused is tried again: the version names the Automerge that judges', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  expect(judgedBy).toContain(`automerge ${dependencies['@automerge/automerge']},`);
});

test('without changes the text is the founders’', async () => {
  const none: readonly EntryId[] = [];
  expect(await read([])).toEqual({ text: founded, accepted: none, newest: none, refused: none });
});
