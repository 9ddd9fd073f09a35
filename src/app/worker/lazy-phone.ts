/** A phone whose books are fetched behind the first screen: what it last showed is told before, and settings need no more. */
import type { GroupId } from '../../core/ids.ts';
import { fetchedOnce } from '../../lib/fetched-once.ts';
import type { MingaApi } from '../../session/api.ts';
import { glimpsedPhone, readGlimpse, readGlimpses } from '../../session/group/glimpse.ts';
import type { Phone } from '../../session/phone/phone.ts';
import type { PhoneStore } from '../../session/ports/phone-store.ts';
import type { GroupView, PhoneView } from '../../session/views.ts';

type Parts = {
  readonly store: PhoneStore;
  readonly keyStrength: () => Promise<PhoneView['keyStorage']>;
  /** Fetches the code and makes the phone; `lazyPhone` starts it. */
  readonly fetchPhone: () => Promise<Phone>;
};

/** Its two watchers are the last that the page has set, whether the books are there by then or not. */
type Watchers = {
  phone: ((view: PhoneView) => void) | null;
  group: { readonly group: GroupId; readonly changed: (view: GroupView) => void } | null;
};

type Started = { readonly phone: Phone; readonly ready: Promise<void> };

/** Any call that the page makes, by name. A fetch of the code that failed is tried again at the next. */
export function lazyPhone({
  store,
  keyStrength,
  fetchPhone,
}: Parts): (name: string, args: unknown[]) => Promise<unknown> {
  const watchers: Watchers = { phone: null, group: null };
  let started: Started | null = null;

  async function start(): Promise<Started> {
    const phone = await fetchPhone();
    // Before it opens its groups, so that each is told as it opens; and at once, so that no watcher is set meanwhile.
    if (watchers.phone !== null) void phone.watchPhone(watchers.phone);
    if (watchers.group !== null) void phone.watchGroup(watchers.group.group, watchers.group.changed);
    started = { phone, ready: phone.start() };
    // Whoever calls hears of a fault; between two calls nobody does.
    started.ready.catch(() => undefined);
    return started;
  }

  const books = fetchedOnce(start);

  const early: Pick<MingaApi, 'watchPhone' | 'watchGroup' | 'setting' | 'putSetting'> = {
    setting: (key) => store.setting(key),
    putSetting: (key, value) => store.putSetting(key, value),

    watchPhone: async (changed) => {
      watchers.phone = changed;
      void started?.phone.watchPhone(changed);
      const fetching = books();
      const [glimpses, keyStorage] = await Promise.all([readGlimpses(store), keyStrength()]);
      if (started === null && glimpses !== null) changed(glimpsedPhone(glimpses.values(), keyStorage));
      // On a phone in no group the first screen shows all there is; whatever comes next fetches again if it must.
      if (glimpses?.size === 0) return void fetching.catch(() => undefined);
      // Its answer says whether the phone could be opened at all.
      await (await fetching).ready;
    },

    watchGroup: async (group, changed) => {
      watchers.group = { group, changed };
      void started?.phone.watchGroup(group, changed);
      const fetching = books();
      const view = started === null ? await readGlimpse(store, group) : null;
      if (started === null && view !== null) changed(view);
      await fetching;
    },
  };

  return async (name, args) => {
    const answer: unknown = Reflect.get(early, name);
    if (typeof answer === 'function') return Reflect.apply(answer, early, args);
    const { phone, ready } = await books();
    // Nothing but what was last shown is told before the groups on this phone are open.
    await ready;
    return Reflect.apply(Reflect.get(phone, name), phone, args);
  };
}
