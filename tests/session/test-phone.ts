/**
 * A whole phone in Node: the session on real storage (IndexedDB in memory), real keys, real feed documents and a real
 * socket to a real relay. Only the tab's surroundings are ours.
 */
// The import sets up Automerge's wasm for Node.
import '@automerge/automerge';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { onTestFinished, vi } from 'vitest';
import { rowsToCsv } from '../../src/app/worker/csv.ts';
import { browserIdentity } from '../../src/app/worker/identity.ts';
import { browserRelays } from '../../src/app/worker/relays.ts';
import type { GroupId } from '../../src/core/ids.ts';
import { makeAtRestKey } from '../../src/identity/at-rest.ts';
import { registry } from '../../src/modules/core.ts';
import { services } from '../../src/modules/services.ts';
import { createFeedDocuments } from '../../src/replication/feeds/documents.ts';
import { projectFeeds } from '../../src/replication/feeds/project.ts';
import { LinkTalk } from '../../src/replication/local-link/link-talk.ts';
import { ScreenTalk } from '../../src/replication/screen/screen-talk.ts';
import type { OpenGroup } from '../../src/session/group/open-group.ts';
import { shownToAll } from '../../src/session/group/own-profile.ts';
import { cutOffs, type Departures } from '../../src/session/group/rotating.ts';
import { Groups } from '../../src/session/phone/groups.ts';
import { createPhone, type Phone } from '../../src/session/phone/phone.ts';
import type { PhonePorts } from '../../src/session/phone/ports.ts';
import type { PhoneRecords } from '../../src/session/ports/phone-store.ts';
import type { Clock, TabNews, Tabs } from '../../src/session/ports/surroundings.ts';
import type { GroupView, NameAndPhoto, OwnProfileView } from '../../src/session/views.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { createEntryStore } from '../../src/storage/entry-store.ts';
import { createPhoneStore } from '../../src/storage/phone-store.ts';
import { createRepoStorage } from '../../src/storage/repo-storage.ts';
import { emptyContent } from '../../src/wire/profile.ts';
import { systemClock } from '../../sync-server/clock.ts';
import { nodeTexts } from './text-room.ts';

const alone = <T>(name: string, job: () => Promise<T>): Promise<T> => navigator.locks.request(name, job) as Promise<T>;

export const realClock: Clock = { now: () => Date.now(), after: (ms, run) => systemClock.after(ms, run) };

/** What the tabs of one browser share: the database, the news, and who leads. */
export class Browser {
  readonly indexedDB = new IDBFactory();
  readonly #ears = new Set<(news: TabNews, from: object) => void>();
  readonly #leaders = new Map<GroupId, { readonly tab: object; readonly leading: () => void }[]>();

  tab(): Tabs {
    const tab = {};
    return {
      tell: (news) => {
        for (const ear of this.#ears) ear(structuredClone(news), tab);
      },
      hear: (heard) => {
        this.#ears.add((news, from) => {
          if (from !== tab) heard(news);
        });
      },
      lead: (group, leading) => {
        const queue = this.#leaders.get(group) ?? [];
        this.#leaders.set(group, queue);
        const place = { tab, leading };
        queue.push(place);
        if (queue[0] === place) leading();
        return () => {
          const led = queue[0] === place;
          queue.splice(queue.indexOf(place), 1);
          if (led) queue[0]?.leading();
        };
      },
    };
  }
}

/** Starts the app in one tab. `relay` is an http address, or `null`: no relay can be reached. */
export async function startPhone(
  relay: string | null,
  browser: Browser = new Browser(),
  clock: Clock = realClock,
  departures: Departures = cutOffs,
): Promise<Phone> {
  const phone = makePhone(relay, browser, clock, departures);
  await phone.start();
  return phone;
}

/** The same, not started yet. */
export function makePhone(
  relay: string | null,
  browser: Browser,
  clock: Clock = realClock,
  departures: Departures = cutOffs,
  fetchServices: PhonePorts['services'] = async () => services,
): Phone {
  const database = openDatabase<PhoneRecords>({ platform: { indexedDB: browser.indexedDB, IDBKeyRange } });
  const entries = createEntryStore(database);
  const groups = new Groups({
    registry,
    services: fetchServices,
    entries,
    phone: createPhoneStore(database, () => makeAtRestKey()),
    documentsOf: (group) => {
      const documents = createFeedDocuments(createRepoStorage(database, group));
      return {
        read: (document) => documents.read(document),
        project: (of, log) => projectFeeds({ group: of, log, ledger: entries, documents, alone }),
      };
    },
    identity: browserIdentity,
    clock,
    tabs: browser.tab(),
    relays: browserRelays(clock),
    talkByScreen: async (...of) => new ScreenTalk(...of),
    talkDirectly: async (...of) => new LinkTalk(...of),
    texts: nodeTexts(clock),
    origin: 'https://minga.example',
    homeRelays: relay === null ? [] : [relay.replace(/^http/, 'ws')],
    toCsv: rowsToCsv,
    buildDemo: () => Promise.reject(new Error('no demo here')),
    resumeDemo: async () => undefined,
    departures,
  });
  const phone = createPhone(groups.ports, groups);
  groupsByPhone.set(phone, groups);
  onTestFinished(() => phone.stop());
  return phone;
}

const groupsByPhone = new WeakMap<Phone, Groups>();

/** What a phone holds behind its views. */
export function opened(phone: Phone, group: GroupId): OpenGroup {
  const groups = groupsByPhone.get(phone);
  if (groups === undefined) throw new Error('not started here');
  return groups.get(group);
}

export const named = (name: string): NameAndPhoto => ({ name, photo: null });

/** What somebody says of themselves, all of it to the group but for what `shownTo` says otherwise. */
export const saying = ({ shownTo, ways, ...said }: Saying): OwnProfileView => ({
  ...emptyContent,
  ...said,
  ways: { ...emptyContent.ways, ...ways },
  shownTo: { ...shownToAll, ...shownTo },
});
type Saying = Partial<Omit<OwnProfileView, 'ways' | 'shownTo'>> & {
  readonly ways?: Partial<OwnProfileView['ways']>;
  readonly shownTo?: Partial<OwnProfileView['shownTo']>;
};

/** Waits until the view of a group is as asked, and yields it. */
export async function until(phone: Phone, group: GroupId, holds: (view: GroupView) => boolean): Promise<GroupView> {
  return vi.waitFor(
    () => {
      const view = phone.view(group);
      if (!holds(view)) throw new Error(`not yet: ${JSON.stringify(summary(view))}`);
      return view;
    },
    { timeout: 45_000, interval: 20 },
  );
}

const summary = ({ me, members, reach, errands }: GroupView) => ({
  standing: me.standing,
  purses: me.purses.map(({ balance, may, arriving }) => ({ balance, may, arriving })),
  members: members.map((member) => member.profile?.name),
  reach,
  errands,
});
