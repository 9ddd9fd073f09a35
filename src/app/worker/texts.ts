/** Starts the room of a group's texts: a worker of this worker. */
import type { RoomWorker } from '../../replication/texts/room-keeper.ts';
import { createTextDesk, type TextDesk } from '../../replication/texts/text-desk.ts';
import type { RoomAnswer } from '../../replication/texts/text-room.ts';
import type { Clock } from '../../session/ports/surroundings.ts';

function startRoom(): RoomWorker {
  const worker = new Worker(new URL('./text-room.ts', import.meta.url), { type: 'module' });
  return {
    ask: (question) => worker.postMessage(question),
    listen: (heard, broke) => {
      worker.addEventListener('message', ({ data }: MessageEvent<RoomAnswer>) => heard(data));
      worker.addEventListener('error', broke);
    },
    end: () => worker.terminate(),
  };
}

export const openTextDesk = (clock: Clock): TextDesk => createTextDesk({ start: startRoom, after: clock.after });
