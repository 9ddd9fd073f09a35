import type { Attachment } from '../../core/attachments.ts';
import type { OpenGroup } from '../group/open-group.ts';

/** What the books name and somebody may want to look at, by name. */
export function wantedOf(open: OpenGroup): ReadonlyMap<string, Attachment> {
  const context = open.context();
  const all = (open.services ?? []).flatMap(({ attachments }) => [...(attachments?.(context) ?? [])]);
  return new Map(all.map((each) => [each.name, each]));
}
