/** Talks by screen and camera, one a group. Fetched when somebody first shows or scans. */
import type { CarriedBooks } from '../../core/carrier.ts';
import type { GroupId } from '../../core/ids.ts';
import { leadsOn } from '../../core/membership/epochs.ts';
import type { Refusal } from '../../core/module.ts';
import { assert } from '../../lib/assert.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { ScreenEpoch } from '../../replication/screen/ports.ts';
import type { ScreenTalk } from '../../replication/screen/screen-talk.ts';
import { carriedBooks } from '../group/carried.ts';
import { heldEpochs } from '../group/epoch-keys.ts';
import type { OpenGroup } from '../group/open-group.ts';
import { openTraffic, sealTraffic } from '../group/traffic.ts';
import type { Groups } from '../phone/groups.ts';
import type { ScannedView, ScreenCalls, ShownView } from './api.ts';
import { talkKeptUnder } from './kept-talk.ts';

/** A phone that dies in the middle loses at most what so many codes brought. */
const keptEvery = 16;

type Talking = { readonly open: OpenGroup; readonly talk: ScreenTalk; read: number };

export class Talks implements ScreenCalls {
  readonly #groups: Groups;
  readonly #talks = new Map<GroupId, Promise<Talking>>();

  constructor(groups: Groups) {
    this.#groups = groups;
  }

  async begin(group: GroupId): Promise<ShownView> {
    const { talk } = await this.#talking(group);
    await talk.ask();
    return { codes: talk.frames };
  }

  async codes(group: GroupId, count: number): Promise<readonly string[]> {
    const { talk } = await this.#talking(group);
    return Array.from({ length: count }, () => talk.nextFrame()).flatMap((text) => text ?? []);
  }

  async goOn(group: GroupId): Promise<ShownView> {
    const { talk } = await this.#talking(group);
    await talk.tellRest();
    return { codes: talk.frames };
  }

  async scan(group: GroupId, text: string): Promise<Result<ScannedView, Refusal>> {
    const talking = await this.#talking(group);
    const scanned = await talking.talk.scan(text);
    if (!scanned.ok) return err({ code: `screen.${scanned.error}` });
    talking.read += 1;
    if (scanned.value.is === 'whole' || talking.read % keptEvery === 0) await this.rest(group);
    return ok({ ...scanned.value, shown: { codes: talking.talk.frames } });
  }

  async rest(group: GroupId): Promise<void> {
    const talking = await this.#talks.get(group);
    if (talking === undefined || talking.open.closed) return;
    await this.#groups.ports.phone.putSetting(talkKeptUnder(group), talking.talk.keep());
  }

  async #talking(group: GroupId): Promise<Talking> {
    const open = this.#groups.get(group);
    const known = await this.#talks.get(group);
    if (known?.open === open) return known;
    const begun = this.#begin(open);
    this.#talks.set(group, begun);
    return begun;
  }

  async #begin(open: OpenGroup): Promise<Talking> {
    const { phone, identity, talkByScreen } = this.#groups.ports;
    const kept = await phone.setting(talkKeptUnder(open.group));
    const talk = await talkByScreen(
      {
        books: answeringAtOnce(open),
        epochs: () => this.#epochs(open),
        randomBytes: (length) => identity.randomBytes(length),
      },
      kept instanceof Uint8Array ? kept : null,
    );
    return { open, talk, read: 0 };
  }

  #epochs({ books, local }: OpenGroup): [ScreenEpoch, ...ScreenEpoch[]] {
    const { identity } = this.#groups.ports;
    const [newest, ...older] = heldEpochs(books.state, local.epochKeys).reverse();
    const epochOf = (key: Uint8Array, told: ScreenEpoch['leadsOn']): ScreenEpoch => ({
      seal: (content, purpose) => sealTraffic(identity, key, content, purpose),
      open: (sealed, purpose) => openTraffic(identity, key, sealed, purpose),
      leadsOn: told,
    });
    assert(newest !== undefined, 'whoever reads the books has a key of the group');
    return [
      epochOf(newest.key, null),
      ...older.map(({ key, rotation }) => epochOf(key, () => leadsOn(books.state, rotation))),
    ];
  }
}

/** An accept that is due goes into the very next message, and saves a round of holding phones before each other. */
function answeringAtOnce(open: OpenGroup): CarriedBooks {
  const books = carriedBooks(open);
  return {
    ...books,
    receiveEntries: async (entries) => {
      await books.receiveEntries(entries);
      await open.caughtUp();
    },
  };
}
