import { type GroupId, idToBytes } from '../../core/ids.ts';
import type { Refusal } from '../../core/module.ts';
import { audienceOf, type FrameFault, frameKinds, textToFrame } from '../../wire/frames/frame.ts';
import { knownCode } from '../../wire/known-codes.ts';

type Fault = FrameFault | 'other-kind' | 'other-group' | 'other-key';

/**
 * Why a code is of no use here, and what it is if it belongs elsewhere: 'screen.is-invitation', and so on for each of `KnownCode`.
 * A link says where it leads, as `path`. What is for another group belongs nowhere in this one.
 */
export function refusedCode(fault: Fault, text: string, group: GroupId): Refusal {
  const isElsewhere = fault === 'not-a-minga-code' || fault === 'other-kind';
  const known = isElsewhere ? knownCode(text) : null;
  if (known === null) return { code: `screen.${fault}` };
  if (isForOthers(text, group)) return { code: known.is === 'paper' ? 'screen.other-paper' : 'screen.other-group' };
  return { code: `screen.is-${known.is}`, ...('path' in known && { values: { path: known.path } }) };
}

/** A receipt is for anybody; every other code of frames is for the members of one group. */
function isForOthers(text: string, group: GroupId): boolean {
  const frame = textToFrame(text);
  if (!frame.ok || frame.value.kind === frameKinds.receipt) return false;
  const { kind, message, audience } = frame.value;
  return audience !== audienceOf(kind, message, idToBytes(group));
}
