import type { Refusal } from '../../core/module.ts';
import type { FrameFault } from '../../wire/frames/frame.ts';
import { knownCode } from '../../wire/known-codes.ts';

type Fault = FrameFault | 'other-kind' | 'other-group' | 'other-key';

/**
 * Why a code is of no use here, and what it is if it belongs elsewhere: 'screen.is-invitation', and so on for each of `KnownCode`.
 * A link says where it leads, as `path`.
 */
export function refusedCode(fault: Fault, text: string): Refusal {
  const isElsewhere = fault === 'not-a-minga-code' || fault === 'other-kind';
  const known = isElsewhere ? knownCode(text) : null;
  if (known === null) return { code: `screen.${fault}` };
  return { code: `screen.is-${known.is}`, ...('path' in known && { values: { path: known.path } }) };
}
