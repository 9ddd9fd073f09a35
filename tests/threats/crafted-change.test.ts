// The import sets up Automerge's wasm for Node.
import '@automerge/automerge';
import { vi } from 'vitest';
import type { DeviceId } from '../../src/core/ids.ts';
import { actorOf } from '../../src/replication/texts/actors.ts';
import { readChange } from '../../src/replication/texts/read-change.ts';
import type { RoomPorts } from '../../src/replication/texts/room-keeper.ts';
import type { LoggedChange } from '../../src/replication/texts/sift.ts';
import { createTextDesk } from '../../src/replication/texts/text-desk.ts';
import { withChange } from '../../src/replication/texts/text-document.ts';
import { type RoomAnswer, textRoom } from '../../src/replication/texts/text-room.ts';
import { damaged } from '../replication/texts/damaged-change.ts';
import { panickingChange } from '../replication/texts/panicking-change.ts';
import { bea, entry, founded, logOf, newDesk, nobodyQuarantined, written } from '../replication/texts/writers.ts';
import { startTextRoom } from '../session/text-room.ts';
import { threat, threatInPlace } from './support/threat.ts';

vi.mock('../../src/replication/texts/actors.ts', { spy: true });
vi.mock('../../src/replication/texts/text-document.ts', { spy: true });

const headOf = (bytes: Uint8Array): string => {
  const head = readChange(bytes);
  return JSON.stringify(head.ok ? { ...head.value, hash: '' } : null);
};

/** A change that passes every check of ours, and at which Automerge panics. */
async function panicking(): Promise<LoggedChange> {
  const sound = await written(
    newDesk(),
    logOf([]),
    bea,
    'Be kind to one another. An hour is an hour, whoever gives it.',
  );
  const alike = [...Array(6_000).keys()]
    .map((seed) => damaged(sound.bytes, seed))
    .filter((bytes) => headOf(bytes) === headOf(sound.bytes));
  return { ...sound, bytes: await panickingChange({ founded, past: [], changes: alike }) };
}

/** The product's room, and no thread of its own for it: where the keys are, and the database. */
const startAmongKeys: RoomPorts['start'] = () => {
  const answer = textRoom();
  let hear = (_: RoomAnswer): void => undefined;
  return {
    ask: (question) => hear(answer(question)),
    listen: (heard) => {
      hear = heard;
      heard({ is: 'ready' });
    },
    end: () => undefined,
  };
};

threat<RoomPorts['start']>('Crafted Automerge bytes from a member: at which it panics, beside the keys', {
  attack: async (start) => {
    const bad = await panicking();
    vi.mocked(withChange).mockClear();
    await createTextDesk({ start, after: () => () => undefined }).read(logOf([bad]), nobodyQuarantined);
    return vi.mocked(withChange).mock.results.some(({ type, value }) => type === 'throw' && isPanic(value));
  },
  defence: startTextRoom,
  takenOut: startAmongKeys,
});

/** Automerge's own name for it, or the engine's. */
const isPanic = (thrown: unknown): boolean =>
  thrown instanceof Error && (thrown.constructor.name === 'PanicError' || thrown instanceof WebAssembly.RuntimeError);

const mallory = 'c3'.repeat(32) as DeviceId;

/** Mallory signs a change in which Automerge is told that it is Bea's: it then takes none of Bea's own. */
threatInPlace('Crafted Automerge bytes from a member: under another’s name', {
  attack: async () => {
    const [forged, hers] = [
      { ...(await written(newDesk(), logOf([]), bea, 'Be unkind.')), device: mallory },
      { ...(await written(newDesk(), logOf([]), bea, 'Be kind and early.')), entry: entry(2) },
    ];
    const { accepted } = await newDesk().read(logOf([forged, hers]), nobodyQuarantined);
    return !accepted.includes(hers.entry);
  },
  // Everybody may call themselves Bea.
  takeOut: async () => {
    const { actorOf: nameOf } = await vi.importActual<typeof import('../../src/replication/texts/actors.ts')>(
      '../../src/replication/texts/actors.ts',
    );
    vi.mocked(actorOf).mockImplementation((_, document) => nameOf(bea, document));
  },
});
