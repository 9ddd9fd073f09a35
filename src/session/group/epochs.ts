/** An open group's epochs on this phone: takes keys up as rotations and letters bring them, and rotates when it is due. (protocol §9) */
import type { EntryId } from '../../core/ids.ts';
import { epochsAfter, leadsOn } from '../../core/membership/epochs.ts';
import { coordinators } from '../../core/membership/select.ts';
import type { Identity } from '../ports/identity.ts';
import type { Clock, OlderEpoch, Tabs } from '../ports/surroundings.ts';
import { keepEpochKeys, keyInBox, keysForMe } from './epoch-keys.ts';
import { Letters } from './letters.ts';
import type { OpenGroup } from './open-group.ts';
import { type Departures, rotate, rotationDue } from './rotating.ts';

type EpochPorts = { readonly identity: Identity; readonly clock: Clock; readonly tabs: Tabs };

/** A coordinator whose own entry is the cause rotates at once, or else the first of them; the others after one another. */
const othersTurnMs = 60_000;

export class Epochs {
  readonly letters: Letters;
  readonly #ports: EpochPorts;
  readonly #open: OpenGroup;
  readonly #departures: Departures;
  readonly #tried = new Set<EntryId>();
  readonly #ledOn = new Map<EntryId | null, { readonly rotations: string; readonly entries: ReadonlySet<EntryId> }>();
  #waiting = false;
  /** Rotations known when boxes were last tried. */
  #looked = 0;
  /** What a rotation was refused for is not tried again. */
  #refused = '';

  constructor(ports: EpochPorts, open: OpenGroup, departures: Departures) {
    this.#ports = ports;
    this.#open = open;
    this.#departures = departures;
    this.letters = new Letters(ports.identity, open, departures);
  }

  /** Opens what is locked to this device, and rotates if it is this phone's turn. Called again after every change. */
  async tend(): Promise<void> {
    const { books, me, local } = this.#open;
    if (this.#open.closed) return;
    if (books.state.membership.epochs.size !== this.#looked) {
      this.#looked = books.state.membership.epochs.size;
      await this.#keep(await keysForMe(this.#ports.identity, books.state, me.box, local.epochKeys, this.#tried));
    }
    await this.#rotateIfDue();
  }

  async receiveLetter(box: Uint8Array): Promise<void> {
    const { books, me } = this.#open;
    const key = await keyInBox(this.#ports.identity, books.state, box, me.box);
    if (key !== null) await this.#keep([key]);
  }

  async #keep(keys: readonly Uint8Array[]): Promise<void> {
    if (keys.length === 0 || !(await keepEpochKeys(this.#open, keys))) return;
    this.#ports.tabs.tell({ is: 'changed', group: this.#open.group });
  }

  /** What is said on the channel of an epoch that is over. */
  older(epoch: EntryId | null): OlderEpoch {
    return { leadsOn: () => this.#leadsOn(epoch), letters: () => this.letters.on(epoch) };
  }

  /** A walk over the log, so not made anew before there is another rotation. */
  #leadsOn(epoch: EntryId | null): ReadonlySet<EntryId> {
    const { state } = this.#open.books;
    const rotations = epochsAfter(state, epoch)
      .map(({ entry }) => entry)
      .join();
    const known = this.#ledOn.get(epoch);
    if (known?.rotations === rotations) return known.entries;
    const entries = leadsOn(state, epoch);
    this.#ledOn.set(epoch, { rotations, entries });
    return entries;
  }

  #due(): EntryId[] {
    const { books, me, local } = this.#open;
    return local.stopped ? [] : rotationDue(books.state, me.self.member, this.#departures);
  }

  async #rotateIfDue(): Promise<void> {
    const due = this.#due();
    if (due.length === 0 || due.join() === this.#refused) return;
    const { books, me } = this.#open;
    if (due.some((cause) => books.state.log.nodes.get(cause)?.device === me.self.device)) return this.#rotate(due);
    const turn = this.#turn(due);
    if (turn === 0) return this.#rotate(due);
    if (this.#waiting) return;
    this.#waiting = true;
    this.#ports.clock.after(turn * othersTurnMs, () => {
      this.#waiting = false;
      const left = this.#open.closed ? [] : this.#due();
      if (left.length > 0) void this.#rotate(left);
    });
  }

  /** 0: now. Whoever made it necessary goes before all others, if they may. */
  #turn(due: readonly EntryId[]): number {
    const { books, me } = this.#open;
    const all = coordinators(books.state);
    const isSomebodysTurn = due.some((cause) => {
      const by = books.state.log.nodes.get(cause)?.member ?? null;
      return by !== null && all.includes(by);
    });
    return all.indexOf(me.self.member) + (isSomebodysTurn ? 1 : 0);
  }

  async #rotate(due: readonly EntryId[]): Promise<void> {
    const rotated = await rotate(this.#ports, this.#open, this.#departures);
    if (!rotated.ok) this.#refused = due.join();
  }
}
