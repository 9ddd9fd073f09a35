/** Runs in a browser page: a phone that is linked with one in another browser, and one that takes the same out of a file. */
import { connect } from '../../src/app/local-link/connection.ts';
import type { GroupId } from '../../src/core/ids.ts';
import { assert } from '../../src/lib/assert.ts';
import type { FeedDocuments } from '../../src/replication/feeds/documents.ts';
import type { LinkedView } from '../../src/session/local-link/api.ts';
import type { Phone } from '../../src/session/phone/phone.ts';
import type { LinkDescription } from '../../src/wire/local-link/card.ts';
import { phoneOf, seed } from './page-phone.ts';

/** In memory: what Automerge costs is measured elsewhere, and a phone reads its documents once. */
const kept = new Map<string, FeedDocuments>();

function documentsOf(name: string): FeedDocuments {
  const bodies = new Map<string, readonly Uint8Array[]>();
  const documents = kept.get(name) ?? {
    write: async ({ document }, said) => void bodies.set(document, said),
    read: async (document) => bodies.get(document) ?? null,
    heads: async () => null,
    remove: async (document) => void bodies.delete(document),
  };
  kept.set(name, documents);
  return documents;
}

type Came = { readonly ms: number; readonly taken: number; readonly bytes: number };

/** What of the connection is being made: its person would hold it before the other's camera. */
let linking: {
  readonly phone: Phone;
  readonly group: GroupId;
  readonly complete: (theirs: LinkDescription) => Promise<void>;
};
let came: Promise<Came>;

/** Yields the code that this phone shows. `offered`: what the other one showed; `null` for whoever shows first. */
async function show(name: string, group: GroupId, offered: string | null): Promise<string> {
  const { phone } = phoneOf(name, documentsOf(name));
  await phone.start();
  const arrived = Promise.withResolvers<Came>();
  came = arrived.promise;
  let [start, bytes] = [0, 0];
  const watch = (view: LinkedView): void => {
    if (view.same) arrived.resolve({ ms: performance.now() - start, taken: view.taken, bytes });
  };
  await phone.localLink('come', group, (event) => {
    if (event.is === 'linked') watch(event.view);
  });
  let theirs = offered === null ? null : await read(phone, group, offered);
  const made = await connect(
    theirs,
    {
      opened: () => {
        assert(theirs !== null && typeof made !== 'string', 'it opens when both know of one another');
        start = performance.now();
        void phone.localLink('begin', group, { mine: made.mine, theirs }, made.say);
      },
      heard: (message) => {
        bytes += message.length;
        void phone.localLink('hear', group, message);
      },
      ended: () => undefined,
    },
    false,
  );
  assert(typeof made !== 'string', 'this browser can be connected');
  linking = {
    phone,
    group,
    complete: (answer) => {
      theirs = answer;
      return made.accept(answer);
    },
  };
  return phone.localLink('code', group, made.mine);
}

async function read(phone: Phone, group: GroupId, code: string): Promise<LinkDescription> {
  const description = await phone.localLink('read', group, code);
  assert(description.ok, 'the other shows a code of the same group');
  return description.value;
}

async function complete(answer: string): Promise<void> {
  await linking.complete(await read(linking.phone, linking.group, answer));
}

/** Once both have the same. */
const caughtUp = (): Promise<Came> => came;

const stop = (): void => linking.phone.stop();

/** Milliseconds until a phone has taken the same in out of a file that lay in its memory. */
async function takeFile(name: string, address: string): Promise<number> {
  const file = new Uint8Array(await (await fetch(address)).arrayBuffer());
  const { phone } = phoneOf(name, documentsOf(name));
  await phone.start();
  const start = performance.now();
  const opened = await phone.openFile(file, null);
  const ms = performance.now() - start;
  assert(opened.ok && opened.value.is === 'merged', 'the books of a group that this phone has');
  phone.stop();
  return ms;
}

const seedHere = (name: string, address: string): Promise<string> => seed(name, address, documentsOf(name));

Object.assign(globalThis, { seed: seedHere, show, complete, caughtUp, stop, takeFile });
