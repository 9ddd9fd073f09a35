/** What the page may ask about photos and voice notes that entries name, by name: `minga().attachments('look', …)`. (decision 0043) */
import type { Attachment } from '../../core/attachments.ts';
import type { GroupId } from '../../core/ids.ts';
import type { Refusal } from '../../core/module.ts';
import type { Result } from '../../lib/result.ts';

export type AttachmentCalls = {
  /** Locks it and keeps it here; an entry may name it from then on. Nobody else is given it before one does. */
  keep(group: GroupId, content: Uint8Array): Promise<Attachment>;
  /** What is on this phone; `null`: it is not, or is not what it is said to be. */
  look(group: GroupId, of: Attachment): Promise<Uint8Array | null>;
  /**
   * The same, asked of others if it is not here. Codes: 'attachments.unreachable' (nobody could be asked), 'attachments.not-there',
   * 'attachments.unsound' (what came is nothing that this app shows or plays).
   */
  fetch(group: GroupId, of: Attachment): Promise<Result<Uint8Array, Refusal>>;
};
