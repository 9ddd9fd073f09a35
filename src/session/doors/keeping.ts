/**
 * A coordinator's phone at the group's door: hangs its card up on every relay, reads who asks, lets new coordinators read too,
 * and changes the key when somebody coordinates no more. (decision 0026)
 */
import { type EntryId, idToBytes } from '../../core/ids.ts';
import type { Errand } from '../../core/module.ts';
import { createTurns } from '../../lib/in-turn.ts';
import { ok } from '../../lib/result.ts';
import type { DoorRecord } from '../../modules/door/door-record.ts';
import { type Ask, askContext, decodeAsk } from '../../wire/door-ask.ts';
import type { SlotId } from '../../wire/relay.ts';
import type { StoredAsk } from '../../wire/relay-replies.ts';
import type { OpenGroup } from '../group/open-group.ts';
import type { PhonePorts } from '../phone/ports.ts';
import type { DoorPost, RelayDoors } from '../ports/surroundings.ts';
import { cardOf } from './card.ts';
import { coordinatorPhones, type DoorKeys, isCoordinatorHere, keysOf, openDoors } from './doors-now.ts';
import { shareSeed } from './opening.ts';
import { isOutgrown, renewDoor, waitOf } from './renewing.ts';
import { TakingOff } from './taking-off.ts';

/** An ask and where it lies. */
export type HeardAsk = { readonly ask: Ask; readonly name: SlotId; readonly relay: string; readonly post: DoorPost };

type Post = {
  readonly record: DoorRecord;
  /** The door to which this one leads on; `null`: it is the one that is shown. */
  readonly next: DoorRecord | null;
  readonly post: DoorPost;
  asks: readonly HeardAsk[];
  hung: boolean;
};

export class DoorKeeping {
  readonly #ports: PhonePorts;
  readonly open: OpenGroup;
  readonly #inTurn = createTurns();
  /** By relay and the entries that say what stands on the card. */
  readonly #posts = new Map<string, Post>();
  /** Sharings that were signed here; until they are replayed the books do not know of them. */
  readonly #shared = new Set<string>();
  /** By the entry that opened a door: from when on its key is this phone's to change, ms; `null`: that is signed. */
  readonly #turns = new Map<EntryId, number | null>();
  #cancelTurn: () => void = () => undefined;

  readonly #takingOff: TakingOff;
  #isStopped = false;

  constructor(ports: PhonePorts, open: OpenGroup) {
    this.#ports = ports;
    this.open = open;
    this.#takingOff = new TakingOff(ports, open);
  }

  stop(): void {
    this.#isStopped = true;
    this.#cancelTurn();
    for (const { post } of this.#posts.values()) post.stop();
    this.#posts.clear();
    this.#takingOff.stop();
  }

  /** After every change of the books, the relays or who leads. */
  tend(): Promise<void> {
    return this.#inTurn(() => this.#tend());
  }

  get asks(): readonly HeardAsk[] {
    const byName = new Map(
      [...this.#posts.values()].flatMap(({ asks }) => asks.map((ask) => [ask.name, ask] as const)),
    );
    return [...byName.values()].sort((left, right) => left.ask.askedAt - right.ask.askedAt);
  }

  get isHung(): boolean {
    return [...this.#posts.values()].some(({ hung, next }) => hung && next === null);
  }

  async #tend(): Promise<void> {
    const open = this.open;
    const attends = !this.#isStopped && !open.closed && open.leading && isCoordinatorHere(open);
    const doors = attends ? openDoors(open.books.state) : [];
    const relays = open.local.demo ? [] : open.local.relays;
    const newest = doors.at(-1) ?? null;
    const wanted = new Map<string, Pick<Post, 'record' | 'next'> & { readonly relay: string }>(
      doors.flatMap((record) => {
        const next = record === newest ? null : newest;
        return relays.map(
          (relay) => [`${relay} ${record.entry} ${next?.entry ?? ''}`, { record, next, relay }] as const,
        );
      }),
    );
    for (const [name, { post }] of this.#posts) {
      if (wanted.has(name)) continue;
      post.stop();
      this.#posts.delete(name);
      this.#show();
    }
    const missing = [...wanted].filter(([name]) => !this.#posts.has(name));
    const at = missing.length === 0 ? null : await this.#ports.relays.doors();
    if (at !== null) for (const [name, each] of missing) await this.#attend(at, name, each);
    for (const record of doors) await this.#share(record);
    if (newest !== null) await this.#renew(newest);
    if (attends) await this.#takingOff.tend(relays);
  }

  async #attend(
    at: RelayDoors,
    name: string,
    { record, next, relay }: Pick<Post, 'record' | 'next'> & { readonly relay: string },
  ): Promise<void> {
    const keys = await keysOf(this.#ports.identity, this.open, record);
    if (keys === null || this.#isStopped) return;
    const { channelKey } = keys.keys.mailbox;
    const post = at.attend(relay, channelKey, {
      connected: () => void this.#hang(name, keys),
      heard: (stored) => void this.#hear(name, relay, keys, stored),
    });
    this.#posts.set(name, { record, next, post, asks: [], hung: false });
  }

  async #hang(name: string, { keys }: DoorKeys): Promise<void> {
    const here = this.#posts.get(name);
    if (here === undefined) return;
    const { record, next, post } = here;
    const card = await cardOf(this.#ports.identity, this.open, record, keys, next);
    here.hung = card !== null && (await post.hang(card, record.listed && next === null));
    this.open.changed();
  }

  /** What nobody can open is cleared away: it would only fill the door. */
  async #hear(name: string, relay: string, { keys }: DoorKeys, stored: readonly StoredAsk[]): Promise<void> {
    const here = this.#posts.get(name);
    if (here === undefined) return;
    const { record, post } = here;
    const heard: HeardAsk[] = [];
    for (const { ask, bytes } of stored) {
      const opened = await this.#ports.identity.unlock(bytes, keys.boxKey, askContext(record.door));
      const read = opened && decodeAsk(opened.plaintext);
      if (read?.ok) heard.push({ ask: read.value, name: ask, relay, post });
      else await post.dismiss(ask);
    }
    here.asks = heard;
    this.#show();
  }

  #show(): void {
    const subject = (openDoors(this.open.books.state).at(-1)?.entry ?? this.open.group) as EntryId;
    this.open.asks = this.asks.map(
      ({ ask, name }): Errand => ({
        id: `door.ask ${name}`,
        topic: 'door.ask',
        subject,
        member: null,
        values: { name: ask.name, ask: name },
        claimedAt: ask.askedAt,
      }),
    );
    this.open.changed();
  }

  /** Whoever became coordinator, or has another phone, is given the seed by whoever has it. */
  async #share(record: DoorRecord): Promise<void> {
    const { state } = this.open.books;
    const told = new Set(record.sharings.flatMap(({ to }) => to));
    const missing = coordinatorPhones(state).filter(
      ({ device }) => !told.has(device) && !this.#shared.has(`${record.entry} ${device}`),
    );
    const keys = missing.length === 0 ? null : await keysOf(this.#ports.identity, this.open, record);
    const sharing = keys && (await shareSeed(this.#ports.identity, this.open, keys.seed, missing));
    if (sharing === null) return;
    for (const { device } of missing) this.#shared.add(`${record.entry} ${device}`);
    const payload = { ref: idToBytes(record.entry), ...sharing };
    await this.open.propose(this.open.me, () => ok([{ kind: 'door.share', payload }]));
  }

  /** One phone after the other has its turn, so that the door is not opened anew by all of them at once. */
  async #renew(record: DoorRecord): Promise<void> {
    this.#cancelTurn();
    const known = this.#turns.get(record.entry);
    if (known === null || !isOutgrown(this.open.books.state, record)) return;
    const { clock } = this.#ports;
    const now = clock.now();
    const turn = known ?? now + waitOf(this.open);
    this.#turns.set(record.entry, turn);
    if (turn > now) this.#cancelTurn = clock.after(turn - now, () => void this.tend());
    else if (await renewDoor(this.#ports, this.open, record)) this.#turns.set(record.entry, null);
  }
}
