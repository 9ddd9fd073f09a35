/** Phones of the cast on a direct link. Sealing is the app's own; what is said arrives when the test delivers it. */
import { browserIdentity } from '../../../src/app/worker/identity.ts';
import type { CarriedBooks } from '../../../src/core/carrier.ts';
import type { EntryId } from '../../../src/core/ids.ts';
import { bytesToHex } from '../../../src/lib/bytes.ts';
import { LinkTalk } from '../../../src/replication/local-link/link-talk.ts';
import type { SpokenEpoch, SpokenEpochs } from '../../../src/replication/spoken-epoch.ts';
import { openTraffic, sealTraffic } from '../../../src/session/group/traffic.ts';
import { encodeLinkMessage } from '../../../src/wire/local-link/link-messages.ts';
import { keyOf, type Phone } from '../../core/cast.ts';
import { makeManualClock } from '../../relay/support/manual-clock.ts';
import { carriedBooks } from '../../threats/support/conversation.ts';

/** What is being sealed or opened now. */
let underWay = 0;
const counted = async <T>(job: Promise<T>): Promise<T> => {
  underWay += 1;
  return job.finally(() => {
    underWay -= 1;
  });
};

/** Resolves once nobody has anything left to say by itself. */
async function quiet(): Promise<void> {
  for (let turns = 0; turns < 5; turns += 1) {
    await new Promise(setImmediate);
    if (underWay > 0) turns = 0;
  }
}

/** An epoch whose key is called so; in one that is over, these entries are told. */
export const epochOf = (name: string, leadsOn: ReadonlySet<EntryId> | null = null): SpokenEpoch => ({
  name,
  seal: (content, purpose) => counted(sealTraffic(browserIdentity, keyOf(name), content, purpose)),
  open: (sealed, purpose) => counted(openTraffic(browserIdentity, keyOf(name), sealed, purpose)),
  leadsOn: leadsOn && (() => leadsOn),
});

export class LinkedPhone {
  readonly phone: Phone;
  readonly talk: LinkTalk;
  readonly clock = makeManualClock();
  /** Said and not delivered. */
  readonly said: Uint8Array[] = [];
  /** Devices that have said who they are. */
  readonly heard: string[] = [];
  /** What entries name and is carried apart, by name. */
  readonly kept = new Map<string, Uint8Array>();
  readonly came: Uint8Array[] = [];
  epochs: SpokenEpochs;
  readonly #ears = new Set<() => void>();

  constructor(phone: Phone, epochs: SpokenEpochs = [epochOf('epoch')], spoken = 'epoch') {
    this.phone = phone;
    this.epochs = epochs;
    const [device, signature] = [keyOf(phone.name), new Uint8Array(64)];
    this.talk = new LinkTalk(
      {
        books: this.books(),
        epochs: () => this.epochs,
        say: async (sealed) => void this.said.push(sealed),
        clock: this.clock,
        speaker: keyOf(phone.name).slice(0, 8),
        hello: encodeLinkMessage({ is: 'hello', device, signature }),
        hearHello: async (who) => void this.heard.push(bytesToHex(who)),
        attachments: {
          read: async (name) => this.kept.get(name) ?? null,
          take: async (bytes) => void this.came.push(bytes),
        },
        changed: () => undefined,
      },
      spoken,
    );
  }

  /** What the phone did by itself is told to whoever carries its books. */
  changed(): void {
    for (const ear of this.#ears) ear();
  }

  books(): CarriedBooks {
    const books = carriedBooks(this.phone);
    return {
      ...books,
      receiveEntries: async (entries) => {
        await books.receiveEntries(entries);
        this.changed();
      },
      onChange: (ear) => {
        this.#ears.add(ear);
        return () => this.#ears.delete(ear);
      },
    };
  }
}

/** Delivers whatever either says until neither says anything, also after a while. Yields how many messages that were. */
export async function converse(one: LinkedPhone, other: LinkedPhone): Promise<number> {
  let delivered = 0;
  for (let rounds = 0; rounds < 2; rounds += 1) {
    for (const [from, to] of [[one, other] as const, [other, one] as const]) {
      await quiet();
      from.clock.advance(1_000);
      await quiet();
      for (let sealed = from.said.shift(); sealed !== undefined; sealed = from.said.shift()) {
        await to.talk.hear(sealed);
        delivered += 1;
        rounds = 0;
      }
    }
  }
  return delivered;
}

export async function link(one: LinkedPhone, other: LinkedPhone): Promise<number> {
  await Promise.all([one.talk.start(), other.talk.start()]);
  return converse(one, other);
}

export const idsOf = ({ phone }: LinkedPhone): string[] => [...phone.state.log.nodes.keys()].sort();
