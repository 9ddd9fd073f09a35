import { tipOf } from '../../core/compose.ts';
import type { EntryId } from '../../core/ids.ts';
import type { LogNode } from '../../core/log.ts';
import { carriedTo } from '../../core/reach.ts';
import { compareText } from '../../lib/compare.ts';
import type { EntryReach, ReachView } from '../views.ts';
import type { OpenGroup } from './open-group.ts';

/** A phone away from everybody for months writes no more than this; beyond it only the count stops. */
const lookBackMost = 1_000;

export function reachView(open: OpenGroup): ReachView {
  const { state } = open.books;
  const newest = tipOf(state, open.me.self.device);
  const alone = newest === null ? [] : onlyHere(open, newest.id);
  const oldest = alone.at(-1);
  return {
    carriedTo: newest === null ? 0 : carriedTo(state, newest.id, open.haves.all(state)).size,
    onRelay: newest !== null && open.onRelay(newest.id),
    onlyHere: alone.length,
    onlyHereSince: oldest?.claimedAt ?? null,
    relay: relayState(open),
  };
}

/** My newest entries that neither a member nor a relay has shown to hold, newest first. */
function onlyHere(open: OpenGroup, newest: EntryId): LogNode[] {
  const { state } = open.books;
  const haves = open.haves.all(state);
  const alone: LogNode[] = [];
  for (let id: EntryId | null = newest; id !== null && alone.length < lookBackMost; ) {
    const node: LogNode | undefined = state.log.nodes.get(id);
    // What holds an entry holds all of its chain before it.
    if (node === undefined || open.onRelay(id) || carriedTo(state, id, haves).size > 0) break;
    alone.push(node);
    id = node.prev;
  }
  return alone;
}

function relayState(open: OpenGroup): ReachView['relay'] {
  if (open.local.relays.length === 0) return 'none';
  const states = [...open.carriers.values()].map((carrier) => carrier.state());
  if (states.includes('connected')) return 'connected';
  return states.includes('connecting') ? 'connecting' : 'offline';
}

export function entryReach(open: OpenGroup, id: EntryId): EntryReach {
  const { state } = open.books;
  return { carriedTo: [...carriedTo(state, id, open.haves.all(state))].sort(compareText), onRelay: open.onRelay(id) };
}
