/** What runs in the thread. */
import { parentPort } from 'node:worker_threads';
// The import sets up Automerge's wasm for Node.
import '@automerge/automerge';
import { type RoomQuestion, textRoom } from '../../src/replication/texts/text-room.ts';

const answer = textRoom();
parentPort?.on('message', (question: RoomQuestion) => parentPort?.postMessage(answer(question)));
parentPort?.postMessage({ is: 'ready' });
