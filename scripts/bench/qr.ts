/**
 * Catching up by screen and camera, with the camera left out: how many frames it takes, how large they are, and what it costs
 * a phone to make and to read them.
 */
import { browserIdentity } from '../../src/app/worker/identity.ts';
import type { SignedEntry } from '../../src/core/entry.ts';
import { hashEntry } from '../../src/core/hash.ts';
import { type GroupId, idToBytes } from '../../src/core/ids.ts';
import { epochCommitment } from '../../src/core/membership/epochs.ts';
import { assert } from '../../src/lib/assert.ts';
import { type MadeNews, makeNews, openNews } from '../../src/replication/screen/messages.ts';
import type { ScreenPorts } from '../../src/replication/screen/ports.ts';
import type { SpokenEpoch } from '../../src/replication/spoken-epoch.ts';
import { openTraffic, sealTraffic } from '../../src/session/group/traffic.ts';
import { frameKinds, frameOverhead, textToFrame } from '../../src/wire/frames/frame.ts';
import { FrameCollector } from '../../src/wire/frames/frame-collector.ts';
import { type FrameSource, makeFrames } from '../../src/wire/frames/frame-source.ts';
import { chanceFrom } from '../simulate/chance.ts';
import { deflated } from './bytes.ts';
import { historyFile, openHistory } from './history.ts';
import { type Measurement, median, timed } from './measurement.ts';
import { phoneWith } from './phone.ts';

/** About news alone, with nothing begun. */
const bare = { begun: null, bill: null } as const;
/** A village that has some past; how long it is changes nothing of what follows. */
const lived = 4_000;
const caughtUp = 1_000;
const rounds = 9;
const losses = [0, 20, 40] as const;
/** No frame more than blocks without loss; with it, two or three of some hundreds. */
const limits = { noLoss: 1, loss: 1.02, bytes: 1.15, time: 4 } as const;

export async function benchQr(): Promise<Measurement[]> {
  const history = openHistory(await historyFile(lived));
  const { books } = await phoneWith(history);
  const [epoch, randomBytes] = [epochWith(browserIdentity.randomBytes(32)), browserIdentity.randomBytes];
  const news = history.entries.slice(-caughtUp);
  const byId = new Map(news.map((each) => [hashEntry(each.bytes), each]));
  const ports: ScreenPorts = {
    books: {
      ...{ group: history.group, log: () => books.state.log },
      // Not from the disk: what that costs is the same for every channel.
      read: async (ids) => ids.flatMap((id) => byId.get(id) ?? []),
      receiveEntries: async (entries) => void (await books.receive(entries, 'elsewhere')),
    },
    ...{ epochs: () => [epoch], randomBytes },
  };
  const made = await makeNews(ports, epoch, idsOf(news), bare);
  assert(made.told.size === caughtUp, 'a thousand entries are one message');
  const frames = framesOf(history.group, made);
  const line = { n: caughtUp, reference: frames.blocks, unit: 'frames' } as const;
  return [
    ...losses.map((percent) => ({
      ...{ ...line, name: `qr/frames/lost-${percent}`, ours: meanRead(history.group, frames, percent) },
      limit: percent === 0 ? limits.noLoss : limits.loss,
    })),
    { ...line, name: 'qr/bytes', ours: bytesOf(frames), reference: deflated(news), unit: 'bytes', limit: limits.bytes },
    await benchTime(ports, epoch, news),
  ];
}

const epochWith = (key: Uint8Array): SpokenEpoch => ({
  name: epochCommitment(key),
  seal: (content, purpose) => sealTraffic(browserIdentity, key, content, purpose),
  open: (sealed, purpose) => openTraffic(browserIdentity, key, sealed, purpose),
  leadsOn: null,
});

const idsOf = (entries: readonly SignedEntry[]) => entries.map(({ bytes }) => hashEntry(bytes));

function framesOf(group: GroupId, { payload }: MadeNews): FrameSource {
  const made = makeFrames(payload, { kind: frameKinds.news, whom: idToBytes(group) });
  assert(made.ok, 'a message fits');
  return made.value;
}

/** All that have to be shown when none is missed. */
function bytesOf({ blocks, text }: FrameSource): number {
  let bytes = 0;
  for (let number = 0; number < blocks; number += 1) {
    const frame = textToFrame(text(number));
    assert(frame.ok, 'a frame is read');
    bytes += frame.value.block.length + frameOverhead;
  }
  return bytes;
}

function meanRead(group: GroupId, frames: FrameSource, percent: number): number {
  let read = 0;
  for (let round = 0; round < rounds; round += 1) read += readWhole(group, frames, percent, round).read;
  return read / rounds;
}

/** Frames that were read until the message was whole; of those shown, so many in a hundred were missed. */
function readWhole(group: GroupId, frames: FrameSource, percent: number, seed: number) {
  const chance = chanceFrom(seed);
  const collector = new FrameCollector(frameKinds.news, idToBytes(group));
  let read = 0;
  for (let number = 0; ; number += 1) {
    if (chance.below(100) < percent) continue;
    read += 1;
    const added = collector.add(frames.text(number));
    assert(added.ok, 'a frame is read');
    if (added.value.payload !== null) return { read, payload: added.value.payload };
  }
}

/** Making and opening the message and every frame, a fifth of them missed, against the same message without frames. */
async function benchTime(ports: ScreenPorts, epoch: SpokenEpoch, news: readonly SignedEntry[]): Promise<Measurement> {
  const ids = idsOf(news);
  const make = () => makeNews(ports, epoch, ids, bare);
  const open = async (payload: Uint8Array): Promise<void> => {
    const opened = await openNews(ports, payload);
    assert(opened.ok && opened.value.entries.length === ids.length, 'a message opens');
  };
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    times[0].push(
      await timed(async () => {
        const frames = framesOf(ports.books.group, await make());
        await open(readWhole(ports.books.group, frames, 20, round).payload);
      }),
    );
    times[1].push(await timed(async () => open((await make()).payload)));
  }
  const [ours, reference] = times.map(median) as [number, number];
  const perSecond = Math.round((ids.length / ours) * 1000);
  return { name: 'qr/make-and-read', n: ids.length, ours, reference, unit: 'ms', limit: limits.time, perSecond };
}
