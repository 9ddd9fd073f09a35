/** Takes the cards off doors that were closed, from every relay, also one that could not be reached when it was done. */
import type { DoorRecord } from '../../modules/door/door-record.ts';
import type { OpenGroup } from '../group/open-group.ts';
import type { PhonePorts } from '../phone/ports.ts';
import type { DoorPost } from '../ports/surroundings.ts';
import { allDoors, keysOf, openDoors } from './doors-now.ts';

/** What is remembered of doors that are gone. */
const rememberedMax = 100;

export class TakingOff {
  readonly #ports: PhonePorts;
  readonly #open: OpenGroup;
  /** By relay and door, those that are waited for; `null`: done. */
  readonly #underWay = new Map<string, DoorPost | null>();
  #isStopped = false;

  constructor(ports: PhonePorts, open: OpenGroup) {
    this.#ports = ports;
    this.#open = open;
  }

  stop(): void {
    this.#isStopped = true;
    for (const post of this.#underWay.values()) post?.stop();
    this.#underWay.clear();
  }

  async tend(relays: readonly string[]): Promise<void> {
    const { state } = this.#open.books;
    const standing = new Set(openDoors(state).map(({ door }) => door));
    // What a card says may have been changed: several records are of one door.
    const closed = new Map(allDoors(state).map((record) => [record.door, record] as const));
    const done = await this.#done();
    for (const [door, record] of closed) {
      if (standing.has(door)) continue;
      for (const relay of relays) {
        const name = `${relay} ${door}`;
        if (!done.includes(name) && !this.#underWay.has(name)) await this.#takeOff(name, relay, record);
      }
    }
  }

  async #takeOff(name: string, relay: string, record: DoorRecord): Promise<void> {
    const known = await keysOf(this.#ports.identity, this.#open, record);
    const at = known && (await this.#ports.relays.doors());
    if (!at || this.#isStopped) return;
    const post = at.attend(relay, known.keys.mailbox.channelKey, {
      connected: () =>
        void post.hang(new Uint8Array(), false).then(async (isOff) => {
          if (!isOff) return;
          post.stop();
          this.#underWay.set(name, null);
          await this.#ports.phone.putSetting(this.#setting, [...(await this.#done()), name].slice(-rememberedMax));
        }),
      heard: () => undefined,
    });
    this.#underWay.set(name, post);
  }

  get #setting(): string {
    return `doors-off/${this.#open.group}`;
  }

  async #done(): Promise<readonly string[]> {
    return ((await this.#ports.phone.setting(this.#setting)) as readonly string[] | null | undefined) ?? [];
  }
}
