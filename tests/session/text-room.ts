/** A real room of texts for phones in Node: a thread of its own, with Automerge's wasm in it, that can be ended. */
import { Worker } from 'node:worker_threads';
import { onTestFinished } from 'vitest';
import { judgedBy } from '../../src/replication/texts/judged-by.ts';
import { patience } from '../../src/replication/texts/patience.ts';
import type { RoomWorker } from '../../src/replication/texts/room-keeper.ts';
import { createTextDesk } from '../../src/replication/texts/text-desk.ts';
import type { RoomAnswer } from '../../src/replication/texts/text-room.ts';
import type { Clock } from '../../src/session/ports/surroundings.ts';
import type { Texts } from '../../src/session/ports/texts.ts';

export function startTextRoom(): RoomWorker {
  const worker = new Worker(new URL('./text-room-thread.ts', import.meta.url));
  onTestFinished(async () => void (await worker.terminate()));
  return {
    ask: (question) => worker.postMessage(question),
    listen: (heard, broke) => {
      worker.on('message', (answer: RoomAnswer) => heard(answer));
      worker.on('error', broke);
    },
    end: () => void worker.terminate(),
  };
}

export const nodeTexts = (clock: Pick<Clock, 'after'>): Texts => ({
  open: async () => createTextDesk({ start: startTextRoom, after: clock.after }),
  judgedBy,
  patience,
});
