/** What of a group's attachments lies on this phone. */
import type { OpenGroup } from '../group/open-group.ts';
import type { PhonePorts } from '../phone/ports.ts';
import { keptMost, lettingGo } from './letting-go.ts';
import { nameOf } from './locked.ts';
import { wantedOf } from './wanted.ts';

type Ports = Pick<PhonePorts, 'phone' | 'clock'>;

/** Makes room first where there is none. */
export async function shelve(
  { phone, clock }: Ports,
  open: OpenGroup,
  locked: Uint8Array,
  by: { readonly own: boolean },
): Promise<void> {
  const kept = await phone.attachments(open.group);
  const one = { name: nameOf(locked), own: by.own, at: clock.now() };
  await phone.dropAttachments(open.group, lettingGo(kept, new Set(wantedOf(open).keys()), keptMost - 1));
  await phone.putAttachment(open.group, one, locked);
}
