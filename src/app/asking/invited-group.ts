import { bytesToHex } from '../../lib/bytes.ts';
import type { MyAskView } from '../../view/view-types.ts';
import { decodeLink } from '../../wire/link.ts';

/** The group that an answer's invitation leads to; `null` while there is none. */
export function invitedGroup({ link }: MyAskView): string | null {
  const read = decodeLink(link);
  return read.ok ? bytesToHex(read.value.group) : null;
}
