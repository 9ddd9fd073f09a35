/** Asks relays for an attachment: each has a channel of its own there, and lies in it under its name. (protocol §13) */
import type { Attachment } from '../../core/attachments.ts';
import type { OpenGroup } from '../group/open-group.ts';
import type { PhonePorts } from '../phone/ports.ts';
import { keysOf, mayBeOne, nameOf } from './locked.ts';

/** Something else under that name is refused, and the next relay asked. */
export async function fromRelays(
  { identity, relays }: Pick<PhonePorts, 'identity' | 'relays'>,
  open: OpenGroup,
  of: Attachment,
): Promise<Uint8Array | 'unreachable' | 'not-there'> {
  const keys = await keysOf(identity, of.key);
  let reached = false;
  if (keys === null || open.local.demo) return 'unreachable';
  for (const relay of open.local.relays) {
    const contents = await relays.readAll(relay, keys.channelKey);
    if (contents === 'unreachable') continue;
    reached = true;
    const found = contents.slots.find((bytes) => mayBeOne(bytes) && nameOf(bytes) === of.name);
    if (found !== undefined) return found;
  }
  return reached ? 'not-there' : 'unreachable';
}
