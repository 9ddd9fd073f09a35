import type { EntryId } from '../../core/ids.ts';
import type { LogNode } from '../../core/log.ts';
import type { AdvancePayload } from './entries.ts';

/** Requests for an advance, by the revocation they rest on: the newest of each unit stands. */
export type AdvanceRecord = readonly { readonly entry: EntryId; readonly payload: AdvancePayload }[];

export const subjectOf = ({ kind, payload }: LogNode): EntryId | null =>
  kind === 'belonging.advance.ask' ? (payload as AdvancePayload).ref : null;

export function fold(value: unknown, { id, payload }: LogNode): AdvanceRecord {
  const asked = payload as AdvancePayload;
  const others = ((value ?? []) as AdvanceRecord).filter((each) => each.payload.unit !== asked.unit);
  return [...others, { entry: id, payload: asked }];
}
