/**
 * What this phone last showed of a group, so that an app that is opened shows a balance at once, however long the history.
 *
 * It decides nothing and is never added to: the books take its place as soon as they are read. (protocol §12, "reading does
 * not wait")
 */
import type { GroupId } from '../../core/ids.ts';
import { rulesVersion } from '../../core/state.ts';
import type { PhoneStore } from '../ports/phone-store.ts';
import type { GroupSummary, GroupView, NameAndPhoto, PhoneView } from '../views.ts';
import type { ProfileStore } from './profiles.ts';

/** Raised whenever `GroupView` changes its shape: an older one is not shown. */
const shapeVersion = 5;
const version = `${rulesVersion}/${shapeVersion}`;

const keyOf = (group: GroupId): string => `glimpse/${group}`;

export async function readGlimpse(phone: PhoneStore, group: GroupId): Promise<GroupView | null> {
  const kept = (await phone.setting(keyOf(group))) as
    | { readonly version: string; readonly view: GroupView }
    | undefined;
  return kept?.version === version && kept.view.group === group ? kept.view : null;
}

/** Of every group on this phone, in the order in which they are opened; `null` when of one there is none: it would seem gone. */
export async function readGlimpses(phone: PhoneStore): Promise<ReadonlyMap<GroupId, GroupView> | null> {
  const glimpses = new Map<GroupId, GroupView>();
  for (const { group } of await phone.groups()) {
    const view = await readGlimpse(phone, group);
    if (view === null) return null;
    glimpses.set(group, view);
  }
  return glimpses;
}

export const glimpseSummary = ({ group, name, demo, errands }: GroupView): GroupSummary => ({
  group,
  name,
  demo,
  errands: errands.length,
});

export const glimpsedPhone = (glimpses: Iterable<GroupView>, keyStorage: PhoneView['keyStorage']): PhoneView => ({
  groups: [...glimpses].map(glimpseSummary),
  keyStorage,
  asks: [],
});

/** Without photos, which would be most of it, and without what waits to be undone, which is read from its own place. */
export async function keepGlimpse(phone: PhoneStore, view: GroupView): Promise<void> {
  const [members, accounts] = [view.members.map(withoutPhoto), view.accounts.map(withoutPhoto)];
  await phone.putSetting(keyOf(view.group), { version, view: { ...view, members, accounts, held: [], opening: true } });
}

const withoutPhoto = <N extends { readonly profile: NameAndPhoto | null }>(named: N) => ({
  ...named,
  profile: named.profile && { ...named.profile, photo: null },
});

const forgetGlimpse = (phone: Pick<PhoneStore, 'putSetting'>, group: GroupId): Promise<void> =>
  phone.putSetting(keyOf(group), undefined);

/**
 * A name that is destroyed is destroyed in the glimpse too, which would show it again at the next start. The glimpse goes
 * first: should the app be closed in between, the profile is still there to say that both have to go. (protocol §1)
 */
export const destroyingGlimpses = (phone: ProfileStore & Pick<PhoneStore, 'putSetting'>): ProfileStore => ({
  profiles: (group) => phone.profiles(group),
  putProfiles: (profiles) => phone.putProfiles(profiles),
  destroyProfiles: async (group, places) => {
    await forgetGlimpse(phone, group);
    await phone.destroyProfiles(group, places);
  },
});
