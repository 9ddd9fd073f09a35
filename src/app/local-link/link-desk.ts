/** How two people come to link their phones, step by step; the screen shows `state`. */
import type { GroupId } from '../../core/ids.ts';
import type { Refusal } from '../../core/module.ts';
import { bytesToHex } from '../../lib/bytes.ts';
import { compareText } from '../../lib/compare.ts';
import type { MingaApi } from '../../session/api.ts';
import type { LinkEvent, LinkedView, NearbyPhone } from '../../session/local-link/api.ts';
import type { LinkDescription } from '../../wire/local-link/card.ts';
import type { Connection, ConnectionEvents, ConnectionFault } from './connection.ts';

export type LinkStep =
  | 'choose'
  | 'making'
  /** This phone's code stands on the screen, and theirs is to be scanned afterwards. */
  | 'show'
  | 'scan'
  /** The code that answers theirs stands on the screen. */
  | 'answer'
  | 'connecting'
  | 'linked'
  | 'parted'
  /** The two did not find one another. */
  | 'apart'
  | ConnectionFault;

export type LinkState = {
  readonly step: LinkStep;
  /** What stands on the screen. */
  readonly code: string;
  readonly refusal: Refusal | null;
  readonly nearby: readonly NearbyPhone[];
  readonly view: LinkedView | null;
};

export type LinkDeskPorts = {
  readonly group: GroupId;
  readonly localLink: MingaApi['localLink'];
  readonly connect: (
    offered: LinkDescription | null,
    events: ConnectionEvents,
    withCamera: boolean,
  ) => Promise<Connection | ConnectionFault>;
  /** A function that the worker may call. */
  readonly calledBack: <A extends unknown[], R>(called: (...args: A) => R) => (...args: A) => R;
  readonly after: (ms: number, run: () => void) => () => void;
};

/** Two phones on one network find one another within a second. */
const connectingMsMax = 20_000;

const beginning: Omit<LinkState, 'nearby'> = { step: 'choose', code: '', refusal: null, view: null };

export class LinkDesk {
  readonly #ports: LinkDeskPorts;
  readonly #ears = new Set<() => void>();
  #state: LinkState = { ...beginning, nearby: [] };
  #connection: Connection | null = null;
  #theirs: LinkDescription | null = null;
  /** Counts what was begun: what comes of an earlier one is of no interest. */
  #attempt = 0;
  #stopWaiting = (): void => undefined;
  #isShown = false;

  constructor(ports: LinkDeskPorts) {
    this.#ports = ports;
  }

  subscribe = (heard: () => void): (() => void) => {
    this.#ears.add(heard);
    return () => this.#ears.delete(heard);
  };

  state = (): LinkState => this.#state;

  /** The screen is looked at. */
  come(): void {
    this.#isShown = true;
    if (this.#state.step !== 'linked') this.startAgain();
  }

  /** The screen is left. Phones that are linked stay so, and their people pay and ask meanwhile. */
  leave(): void {
    this.#isShown = false;
    if (this.#state.step !== 'linked') this.#goAway();
  }

  #goAway(): void {
    this.#drop();
    void this.#ports.localLink('leave', this.#ports.group);
  }

  /** Makes a code that the other scans first; the same again, until something comes of it. */
  async show(): Promise<void> {
    if (this.#connection?.mine.side === 'offer' && this.#theirs === null && this.#state.code !== '')
      return this.#change({ step: 'show', refusal: null });
    const made = await this.#make(null, true);
    if (made === null) return;
    const code = await this.#ports.localLink('code', this.#ports.group, made.mine);
    this.#change({ step: 'show', code });
  }

  scan = (): void => this.#change({ step: 'scan', refusal: null });

  /** What the camera read: an offer is answered by a code, an answer completes this phone's own. */
  read = async (text: string): Promise<void> => {
    const { group, localLink } = this.#ports;
    const read = await localLink('read', group, text);
    if (this.#state.step !== 'scan') return;
    if (!read.ok) return this.#change({ refusal: read.error });
    if (read.value.side === 'answer') return this.#accept(read.value);
    const made = await this.#make(read.value, true);
    if (made !== null) this.#change({ step: 'answer', code: await localLink('code', group, made.mine) });
  };

  /** Offers a link to a phone that the relay has told of. */
  async linkWith({ id }: NearbyPhone): Promise<void> {
    const made = await this.#make(null, false);
    if (made === null) return;
    this.#wait();
    await this.#ports.localLink('introduce', this.#ports.group, id, made.mine);
  }

  part = (): void => {
    const { group, localLink } = this.#ports;
    void localLink('part', group);
    this.#connection?.close();
  };

  startAgain = (): void => {
    const { group, localLink, calledBack } = this.#ports;
    this.#drop();
    this.#change({ ...beginning, nearby: [] });
    const hear = calledBack((event: LinkEvent) => void this.#hear(event));
    void localLink('come', group, hear);
  };

  async #hear(event: LinkEvent): Promise<void> {
    if (event.is === 'nearby') return this.#change({ nearby: event.phones });
    if (event.is === 'linked') return this.#change({ view: event.view });
    if (event.description.side === 'answer') return this.#accept(event.description);
    if (this.#state.step === 'linked' || this.#offersFirst(event.description)) return;
    const made = await this.#make(event.description, false);
    if (made === null) return;
    this.#wait();
    await this.#ports.localLink('introduce', this.#ports.group, event.from, made.mine);
  }

  /** Both have offered at the same moment: one of the two has to be the one that answers. */
  #offersFirst(theirs: LinkDescription): boolean {
    const mine = this.#connection?.mine;
    if (this.#state.step !== 'connecting' || mine?.side !== 'offer') return false;
    return compareText(bytesToHex(mine.fingerprint), bytesToHex(theirs.fingerprint)) < 0;
  }

  async #accept(answer: LinkDescription): Promise<void> {
    const connection = this.#connection;
    if (connection?.mine.side !== 'offer') return this.#change({ refusal: { code: 'link.other-attempt' } });
    if (this.#theirs !== null) return;
    this.#theirs = answer;
    this.#wait();
    await connection.accept(answer).catch(() => connection.close());
  }

  /** `null`: nothing came of it, or something else was begun meanwhile. */
  async #make(offered: LinkDescription | null, withCamera: boolean): Promise<Connection | null> {
    this.#drop();
    const attempt = this.#attempt;
    this.#change({ ...beginning, step: 'making' });
    const events: ConnectionEvents = {
      opened: () => this.#begin(attempt),
      heard: (message) => void this.#ports.localLink('hear', this.#ports.group, message),
      ended: () => this.#ended(attempt),
    };
    const made = await this.#ports.connect(offered, events, withCamera).catch(() => 'unable' as const);
    const isLate = attempt !== this.#attempt;
    if (isLate && typeof made !== 'string') made.close();
    if (!isLate && typeof made === 'string') this.#change({ step: made });
    if (isLate || typeof made === 'string') return null;
    this.#connection = made;
    this.#theirs = offered;
    return made;
  }

  #wait(): void {
    this.#change({ step: 'connecting' });
    const attempt = this.#attempt;
    this.#stopWaiting();
    this.#stopWaiting = this.#ports.after(connectingMsMax, () => {
      if (attempt === this.#attempt && this.#state.step === 'connecting') this.#ended(attempt);
    });
  }

  #begin(attempt: number): void {
    const { group, localLink, calledBack } = this.#ports;
    const [connection, theirs] = [this.#connection, this.#theirs];
    if (attempt !== this.#attempt || connection === null || theirs === null) return;
    this.#stopWaiting();
    this.#change({ step: 'linked', view: null, code: '' });
    void localLink('begin', group, { mine: connection.mine, theirs }, calledBack(connection.say));
  }

  #ended(attempt: number): void {
    if (attempt !== this.#attempt) return;
    const wasLinked = this.#state.step === 'linked';
    this.#drop();
    this.#change({ step: wasLinked ? 'parted' : 'apart' });
    if (!this.#isShown) this.#goAway();
  }

  #drop(): void {
    this.#attempt += 1;
    this.#stopWaiting();
    void this.#ports.localLink('part', this.#ports.group);
    this.#connection?.close();
    this.#connection = null;
    this.#theirs = null;
  }

  #change(part: Partial<LinkState>): void {
    this.#state = { ...this.#state, ...part };
    for (const ear of this.#ears) ear();
  }
}
