/** Every group on this phone, opened, in this tab; and who watches them. */
import type { GroupId } from '../../core/ids.ts';
import { fetchedOnce } from '../../lib/fetched-once.ts';
import { createTurns } from '../../lib/in-turn.ts';
import type { Doors } from '../doors/doors.ts';
import { glimpseSummary, keepGlimpse, readGlimpses } from '../group/glimpse.ts';
import { groupSummary, groupView } from '../group/group-view.ts';
import { OpenGroup } from '../group/open-group.ts';
import { tendDeals } from '../group/tend-deals.ts';
import type { LocalGroup } from '../ports/phone-store.ts';
import type { TabNews } from '../ports/surroundings.ts';
import type { GroupView, PhoneView } from '../views.ts';
import { AllTexts } from './all-texts.ts';
import { carry } from './carrying.ts';
import { restoreAuthor } from './founding.ts';
import { readerOf } from './joining.ts';
import type { PhonePorts } from './ports.ts';

/** Written after a change has settled: a batch of news is one glimpse. */
const glimpseAfterMs = 1_000;

export class Groups {
  readonly ports: PhonePorts;
  readonly texts: AllTexts;
  readonly #inTurn = createTurns();
  readonly #open = new Map<GroupId, OpenGroup>();
  #phoneWatcher: ((view: PhoneView) => void) | null = null;
  #watched: { readonly group: GroupId; readonly changed: (view: GroupView) => void } | null = null;
  #tellingDue = false;
  /** What was last shown of groups that are not open yet, in the order in which they are opened. */
  readonly #glimpses = new Map<GroupId, GroupView>();
  readonly #erased = new Set<GroupId>();
  /** Until then the list of groups would be too short. */
  #knowsGroups = false;
  /** One after the other: what is being kept is not kept after it was to be forgotten. */
  readonly #glimpsing = createTurns();
  readonly #glimpsesDue = new Set<GroupId>();
  #keyStorage: PhoneView['keyStorage'] = 'strong';
  #asks: PhoneView['asks'] = [];
  /** What is said at doors: fetched when a group has one, or this phone's person asks to come in somewhere. */
  readonly doors = fetchedOnce(() => import('../doors/doors.ts').then((room) => new room.Doors(this)));
  /** What entries name and is carried apart: fetched when somebody looks at any of it. */
  readonly attachments = fetchedOnce(() =>
    import('../attachments/attachments.ts').then((room) => new room.Attachments(this)),
  );

  constructor(ports: PhonePorts) {
    this.ports = ports;
    this.texts = new AllTexts(ports);
    ports.tabs.hear((news) => void this.#hear(news));
  }

  async start(): Promise<void> {
    // What the browser can do is found out by trying; a group's own key may have been made by an older one.
    this.#keyStorage = await this.ports.identity.keyStrength();
    await this.#showGlimpses();
    await this.#inTurn(() => this.#openKept());
    this.#knowsGroups = true;
    this.#tellPhone();
    const asked = await this.ports.phone.setting('asks');
    if (Array.isArray(asked) && asked.length > 0) void this.#withDoors(({ asking }) => asking.tend());
  }

  /** Before anything is read or replayed: people see where they stood, and that it is being brought up to date. */
  async #showGlimpses(): Promise<void> {
    const glimpses = await readGlimpses(this.ports.phone);
    if (glimpses === null || glimpses.size === 0) return;
    for (const [group, view] of glimpses) this.#glimpses.set(group, view);
    this.#knowsGroups = true;
    this.#tellPhone();
    this.#tellGroup();
  }

  #keepGlimpseSoon(open: OpenGroup): void {
    if (this.#glimpsesDue.has(open.group)) return;
    this.#glimpsesDue.add(open.group);
    this.ports.clock.after(glimpseAfterMs, () => {
      this.#glimpsesDue.delete(open.group);
      void this.#glimpsing(async () => {
        if (!open.closed) await keepGlimpse(this.ports.phone, groupView(open));
      });
    });
  }

  /** Lets go of everything, as closing the tab would. */
  stop(): void {
    for (const open of this.#open.values()) open.close();
    if (this.doors.begun() !== null) void this.#withDoors((doors) => doors.asking.stop());
    this.ports.relays.close();
  }

  /** Where the code can not be had now, the next occasion tries again. */
  #withDoors(say: (doors: Doors) => unknown): Promise<void> {
    return this.doors().then(
      (doors) => void say(doors),
      () => undefined,
    );
  }

  showAsks(asks: PhoneView['asks']): void {
    this.#asks = asks;
    this.#tellPhone();
  }

  wake(): void {
    if (this.#asks.length > 0) void this.#withDoors(({ asking }) => asking.wake());
    for (const open of this.#open.values()) {
      for (const carrier of open.carriers.values()) carrier.wake();
      if (open.services === null) void this.#serve(open).then(() => open.changed());
    }
  }

  networkLost(): void {
    this.ports.relays.networkLost();
  }

  has(group: GroupId): boolean {
    return this.#open.has(group);
  }

  all(): readonly OpenGroup[] {
    return [...this.#open.values()];
  }

  /** A page hears of it a moment later, and may ask until then. */
  wasErased(group: GroupId): boolean {
    return this.#erased.has(group) && !this.#open.has(group);
  }

  /** Asking for a group that was never there is a bug of the page. */
  get(group: GroupId): OpenGroup {
    const open = this.#open.get(group);
    if (open === undefined) throw new Error('no such group on this phone');
    return open;
  }

  async #openKept(): Promise<void> {
    for (const local of await this.ports.phone.groups()) {
      if (!this.#open.has(local.group)) await this.#openLocal(local);
    }
  }

  async #openLocal(kept: LocalGroup): Promise<OpenGroup> {
    const { ports } = this;
    const [local, me] = await this.#withKeys(kept);
    const open = new OpenGroup(local, me, { ...ports, documents: ports.documentsOf(local.group) });
    await Promise.all([open.open(), this.#serve(open)]);
    this.#open.set(local.group, open);
    this.#glimpses.delete(local.group);
    open.onChange(() => {
      this.#groupChanged(local.group);
      this.#keepGlimpseSoon(open);
      this.#tendDoor(open);
      this.texts.tend(open);
    });
    this.#tendDoor(open);
    this.texts.tend(open);
    this.#keepGlimpseSoon(open);
    if (local.demo) await ports.resumeDemo(open);
    if (local.naming?.length)
      void import('./bringing.ts').then(({ giveNames }) => giveNames(ports, open, local.naming));
    carry(ports, open);
    this.#groupChanged(local.group);
    return open;
  }

  #tendDoor(open: OpenGroup): void {
    if (open.books.state.records.has('door')) void this.#withDoors((doors) => doors.keeping(open).tend());
  }

  /** Without these files the books open all the same; what waits for its person is shown once the app was woken with them. */
  async #serve(open: OpenGroup): Promise<void> {
    open.services = await this.ports.services().catch(() => null);
    if (this.#open.has(open.group)) await tendDeals(this.ports.identity, open);
  }

  /**
   * Keys that the browser has damaged are replaced: the phone can read on, and comes back in with the card. Whoever has not
   * written it down yet can still do so.
   */
  async #withKeys(kept: LocalGroup) {
    const { ports } = this;
    const me = await restoreAuthor(ports.identity, kept);
    if (me !== null) return [kept, me] as const;
    const fresh = await readerOf(ports, kept.group, kept.epochKeys, kept.relays);
    const reader = { ...fresh, recovery: kept.recovery };
    await ports.phone.putGroup(reader);
    const restored = await restoreAuthor(ports.identity, reader);
    if (restored === null) throw new Error('this browser can not keep keys');
    return [reader, restored] as const;
  }

  async keepAndOpen(local: LocalGroup): Promise<OpenGroup> {
    await this.ports.phone.putGroup(local);
    const open = await this.#inTurn(async () => this.#open.get(local.group) ?? (await this.#openLocal(local)));
    this.ports.tabs.tell({ is: 'changed', group: null });
    return open;
  }

  /** Opens a group again as somebody else: this phone has become a member's. */
  async reopen(open: OpenGroup, local: LocalGroup): Promise<void> {
    await this.ports.phone.putGroup(local);
    await this.#openAnew(open, local);
    this.ports.tabs.tell({ is: 'changed', group: local.group });
  }

  /** Until then those that were open answer: a page asks at any moment. */
  async #openAnew(open: OpenGroup, local: LocalGroup): Promise<void> {
    open.close();
    await this.#openLocal(local);
  }

  async erase(group: GroupId): Promise<void> {
    this.#open.get(group)?.close();
    this.#erased.add(group);
    if (this.doors.begun() !== null) void this.#withDoors((doors) => doors.leave(group));
    this.#open.delete(group);
    this.#glimpses.delete(group);
    await this.ports.entries.erase(group);
    await this.#glimpsing(() => this.ports.phone.removeGroup(group));
    this.ports.tabs.tell({ is: 'changed', group: null });
    this.#tellPhone();
  }

  async #hear(news: TabNews): Promise<void> {
    if (news.group === null) {
      await this.#inTurn(() => this.#openKept());
      await this.#dropErased();
      return;
    }
    const open = this.#open.get(news.group);
    if (open === undefined || open.closed) return;
    if (news.is === 'entries') await open.books.receive(news.entries, 'tab');
    else await this.#takeUp(open);
  }

  /** Another tab changed what lies beside the books of a group. */
  async #takeUp(open: OpenGroup): Promise<void> {
    const local = (await this.ports.phone.groups()).find((each) => each.group === open.group);
    if (local === undefined) return;
    const becameWhole = open.books.historyPercent !== null && local.begun == null;
    if (local.device !== open.local.device || local.member !== open.local.member || becameWhole) {
      await this.#openAnew(open, local);
      return;
    }
    open.local = local;
    await open.profiles.open();
    await open.profiles.openLocked();
    await open.refreshHeld();
  }

  async #dropErased(): Promise<void> {
    const kept = new Set((await this.ports.phone.groups()).map((local) => local.group));
    for (const [group, open] of this.#open) {
      if (kept.has(group)) continue;
      open.close();
      this.#erased.add(group);
      this.#open.delete(group);
    }
    this.#tellPhone();
  }

  #tellPhone(): void {
    // Called by a plain name: older targets turn an optional call of a member into `.call`, which a remote takes for a name.
    const tell = this.#phoneWatcher;
    if (tell === null || !this.#knowsGroups) return;
    const groups = [...[...this.#open.values()].map(groupSummary), ...[...this.#glimpses.values()].map(glimpseSummary)];
    tell({ groups, keyStorage: this.#keyStorage, asks: this.#asks });
  }

  watchPhone(changed: (view: PhoneView) => void): void {
    this.#phoneWatcher = changed;
    this.#tellPhone();
  }

  /** Calls back after every change of one group, also when it is opened anew as another device's. */
  watchGroup(group: GroupId, changed: (view: GroupView) => void): void {
    this.#watched = { group, changed };
    this.#tellGroup();
  }

  /** A batch of entries is one change on the screen. */
  #groupChanged(group: GroupId): void {
    this.#tellPhone();
    if (this.#watched?.group !== group || this.#tellingDue) return;
    this.#tellingDue = true;
    this.ports.clock.after(0, () => this.#tellGroup());
  }

  #tellGroup(): void {
    this.#tellingDue = false;
    if (this.#watched === null) return;
    const { group, changed: tell } = this.#watched;
    const open = this.#open.get(group);
    const view = open === undefined ? this.#glimpses.get(group) : groupView(open);
    if (view !== undefined) tell(view);
  }
}
