/** What the page may ask about linking two phones directly, by name: `minga().localLink('come', …)`. (protocol §12) */
import type { GroupId, MemberId } from '../../core/ids.ts';
import type { Refusal } from '../../core/module.ts';
import type { Result } from '../../lib/result.ts';
import type { LinkView } from '../../replication/local-link/ports.ts';
import type { LinkDescription } from '../../wire/local-link/card.ts';

/** Another phone of the group whose person looks at the same screen; `member` is `null` for one that only reads along. */
export type NearbyPhone = { readonly id: string; readonly member: MemberId | null };

/** `member`: whose phone is at the other end, proven; `null` until then, and for one that only reads along. */
export type LinkedView = LinkView & { readonly member: MemberId | null };

export type LinkEvent =
  /** Phones that can be linked with no code, since a relay introduces them. */
  | { readonly is: 'nearby'; readonly phones: readonly NearbyPhone[] }
  /** One of those has sent what it says of itself: an offer is answered, an answer completes. */
  | { readonly is: 'card'; readonly from: string; readonly description: LinkDescription }
  | { readonly is: 'linked'; readonly view: LinkedView };

export type LinkCalls = {
  /** Somebody wants to link: phones of the group that are online and want to as well are told. Until `leave`. */
  come(group: GroupId, heard: (event: LinkEvent) => void): Promise<void>;
  leave(group: GroupId): Promise<void>;
  /** What this phone's connection says of itself, as the text of a code that only members can read. */
  code(group: GroupId, description: LinkDescription): Promise<string>;
  /**
   * What the camera read. Codes: those of `ScreenCalls.scan`, and 'link.other-attempt' for an answer to another code than this
   * phone's last.
   */
  read(group: GroupId, text: string): Promise<Result<LinkDescription, Refusal>>;
  /** Sends the same to one of the phones nearby, over the relay. */
  introduce(group: GroupId, to: string, description: LinkDescription): Promise<void>;
  /** The two are connected. `say` hands a message to the other and resolves when there is room for more. */
  begin(group: GroupId, ends: LinkEnds, say: (sealed: Uint8Array) => Promise<void>): Promise<void>;
  /** What came over the connection. */
  hear(group: GroupId, sealed: Uint8Array): Promise<void>;
  part(group: GroupId): Promise<void>;
};

export type LinkEnds = { readonly mine: LinkDescription; readonly theirs: LinkDescription };
