/** Where a device or a membership ends: what lies within its cut stands. (protocol §6) */
import type { Audit } from './audit.ts';
import { decisionOf } from './decisions.ts';
import { type Heard, known } from './knowledge.ts';
import { hex, idsIn, type Reading } from './reading.ts';

export type Cutoff = {
  readonly entry: Reading;
  readonly member: string;
  /** `null`: all devices of the member. */
  readonly device: string | null;
  readonly cut: readonly string[];
};

const cutoffKinds = ['enact', 'member.leave', 'device.revoke', 'device.veto'] as const;

/** The member in whose chain an entry stands, be it the one that opens the chain. */
export const authorOf = (audit: Audit, entry: Reading): string | null =>
  entry.seq > 0 ? audit.memberOf(entry) : audit.valid(entry.id) === null ? null : hex(entry.payload['root']);

const cutoffsOf = (audit: Audit, entries: readonly Reading[]): Cutoff[] =>
  entries.flatMap((entry) => cutoffOf(audit, entry) ?? []);

export const cutoffOf = (audit: Audit, entry: Reading): Cutoff | null =>
  audit.once('cutoff', entry.id, () => readCutoff(audit, entry));

function readCutoff(audit: Audit, entry: Reading): Cutoff | null {
  const { payload } = entry;
  const member = audit.memberOf(entry) ?? '';
  switch (entry.kind) {
    case 'enact': {
      const act = decisionOf(audit, entry.id, 'member.remove');
      return act && { entry, member: hex(act.terms['member']), device: null, cut: idsIn(act.terms['refs']) };
    }
    case 'member.leave':
      return { entry, member, device: null, cut: [...idsIn(payload['refs']), entry.id] };
    case 'device.revoke':
      return { entry, member, device: hex(payload['device']), cut: idsIn(payload['refs']) };
    case 'device.veto':
      return { entry, member, device: audit.reading(payload['ref'])?.device ?? '', cut: [] };
    default:
      return null;
  }
}

/** Whether it is about this device, of this member. */
export const isAbout = (cutoff: Cutoff, device: string, member: string | null): boolean =>
  cutoff.device === null ? cutoff.member === member : cutoff.device === device;

export const isBeyond = (audit: Audit, cutoff: Cutoff, entry: Reading): boolean =>
  isAbout(cutoff, entry.device, authorOf(audit, entry)) &&
  !cutoff.cut.some((id) => audit.isOnWayTo(entry, audit.reading(id) as Reading));

/** A removal by a vote that restores; anything else when the device that said it was vetoed. */
export function isTakenBack(audit: Audit, heard: Heard, { entry }: Cutoff): boolean {
  if (entry.kind === 'enact')
    return known(audit, heard, 'enact').some(
      ({ id }) => hex(decisionOf(audit, id, 'member.restore')?.terms['ref']) === entry.id,
    );
  return known(audit, heard, 'device.veto').some(
    ({ payload }) => audit.reading(payload['ref'])?.device === entry.device,
  );
}

/** Those that a chain, or a part of the log, knows and that nobody it knows took back. */
export const cutoffsKnown = (audit: Audit, heard: Heard): Cutoff[] =>
  cutoffsOf(audit, known(audit, heard, ...cutoffKinds)).filter((cutoff) => !isTakenBack(audit, heard, cutoff));
