/** What another member's phones lack, as far as this one knows. */
import type { EntryId, MemberId } from '../../core/ids.ts';
import { type LogNode, pastOf } from '../../core/log.ts';
import { compareNodes } from '../../core/order.ts';
import { standingCutoffs } from '../../core/restrictions.ts';
import type { OpenGroup } from '../group/open-group.ts';

/**
 * Never too little: whoever signed an entry holds all that it builds on, and whoever said to hold an entry holds all before it.
 * What they got since, and nobody told this phone, is sent once more. With several phones, whatever one of them lacks.
 */
export function lackedBy({ books, haves }: OpenGroup, member: MemberId): EntryId[] {
  const { state } = books;
  const all = [...state.log.nodes.values()].sort(compareNodes);
  const devices = (state.membership.members.get(member)?.devices ?? [])
    .map(({ device }) => device)
    .filter((device) => standingCutoffs(state, device, member).length === 0);
  const held = devices.map((device) =>
    pastOf(state.log, [...haves.tipsOf(device), ...(state.log.chains.get(device)?.tips.keys() ?? [])]),
  );
  return idsOf(all.filter(({ id }) => held.length === 0 || held.some((each) => !each.has(id))));
}

/** Everything, in the order in which it can be admitted. */
export const everything = ({ books }: OpenGroup): EntryId[] =>
  idsOf([...books.state.log.nodes.values()].sort(compareNodes));

const idsOf = (nodes: readonly LogNode[]): EntryId[] => nodes.map(({ id }) => id);
