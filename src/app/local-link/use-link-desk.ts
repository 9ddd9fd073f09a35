import { useEffect, useSyncExternalStore } from 'react';
import type { GroupId } from '../../core/ids.ts';
import type { MingaApi } from '../../session/api.ts';
import { calledBack } from '../../view/called-back.ts';
import { useGroup } from '../../view/stores.ts';
import { minga } from '../../view/worker-client.ts';
import { connect } from './connection.ts';
import { LinkDesk, type LinkState } from './link-desk.ts';

const after = (ms: number, run: () => void): (() => void) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

/** One a group, for as long as the app is open: a link outlives the screen. */
const desks = new Map<GroupId, LinkDesk>();

function deskOf(group: GroupId): LinkDesk {
  const localLink: MingaApi['localLink'] = (...call) => minga().localLink(...call);
  const desk = desks.get(group) ?? new LinkDesk({ group, connect, calledBack, after, localLink });
  desks.set(group, desk);
  return desk;
}

/** While mounted this phone can be linked. */
export function useLinkDesk(): { readonly desk: LinkDesk; readonly state: LinkState } {
  const { group } = useGroup();
  const desk = deskOf(group);
  useEffect(() => {
    desk.come();
    return () => desk.leave();
  }, [desk]);
  return { desk, state: useSyncExternalStore(desk.subscribe, desk.state) };
}
