/** What the page shows, as last told by the worker. Nothing here is ever computed into books. */
import { proxy } from 'comlink';
import { create } from 'zustand';
import type { GroupId, MemberId } from '../core/ids.ts';
import type { GroupView, MemberView, PhoneView } from '../session/views.ts';
import { minga } from './worker-client.ts';

type Views = { readonly phone: PhoneView | null; readonly group: GroupView | null };

const useViews = create<Views>(() => ({ phone: null, group: null }));

export async function watchPhone(): Promise<void> {
  await minga().watchPhone(proxy((phone: PhoneView) => useViews.setState({ phone })));
}

/** Follows one group; the view of another one is dropped at once, so that no screen shows the wrong books for a moment. */
export async function watchGroup(group: GroupId): Promise<void> {
  if (useViews.getState().group?.group !== group) useViews.setState({ group: null });
  await minga().watchGroup(
    group,
    proxy((view: GroupView) => useViews.setState({ group: view })),
  );
}

export const usePhone = (): PhoneView | null => useViews((views) => views.phone);
export const useMaybeGroup = (): GroupView | null => useViews((views) => views.group);

/** The open group. Only screens below the group's frame may call it: the frame shows them once the view is there. */
export function useGroup(): GroupView {
  const group = useViews((views) => views.group);
  if (group === null) throw new Error('no group is open');
  return group;
}

export const memberOf = (group: GroupView, member: MemberId): MemberView | undefined =>
  group.members.find((each) => each.member === member);
