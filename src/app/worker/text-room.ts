/** The worker in which Automerge meets changes that others made. It can be ended at any moment. */
import wasmUrl from '@automerge/automerge/automerge.wasm?url';
import { initializeWasm } from '@automerge/automerge/slim';
import { type RoomAnswer, type RoomQuestion, textRoom } from '../../replication/texts/text-room.ts';

const say = (answer: RoomAnswer): void => globalThis.postMessage(answer);
const answer = textRoom();

await initializeWasm(wasmUrl);
globalThis.addEventListener('message', ({ data }: MessageEvent<RoomQuestion>) => say(answer(data)));
say({ is: 'ready' });
