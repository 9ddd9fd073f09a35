/** What somebody writes who is about to join, and what of it they have said already at the group's door. */
import { toAsciiDigits } from '../../lib/ascii-digits.ts';
import type { MyAskView, OwnProfileView } from '../../view/view-types.ts';
import { nothingSaid } from '../profile/nobody-yet.ts';

export type JoinDraft = {
  readonly accepted: boolean;
  readonly profile: OwnProfileView;
  /** What they wrote at the door, to be read beside the fields: it fits into none of them. */
  readonly atDoor: string;
};

export const emptyJoin: JoinDraft = { accepted: false, profile: nothingSaid, atDoor: '' };

/** Where the page of an invitation finds it. */
export const joinDraftKey = (group: string): string => `join/${group}`;

const number = /\d(?:[\s().-]*\d){5,}/;

/**
 * As the draft of whoever was admitted. Only the coordinators were to read how to reach them, so it goes to the group no further
 * than to those they have a deal with, until they say otherwise.
 */
export function joinDraftOf({ name, reach, words }: Pick<MyAskView, 'name' | 'reach' | 'words'>): JoinDraft {
  const way = number.test(toAsciiDigits(reach)) ? 'call' : 'knock';
  const { ways, shownTo } = nothingSaid;
  const said = { name, ways: { ...ways, [way]: reach }, shownTo: { ...shownTo, [way]: 'deals' as const } };
  return { accepted: false, profile: { ...nothingSaid, ...said }, atDoor: words };
}
