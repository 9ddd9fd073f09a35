/**
 * Photos and voice notes that entries name: kept locked, opened here alone, and asked of others when somebody wants to look. Fetched when the
 * first of them is needed. (decision 0043)
 */
import type { Attachment } from '../../core/attachments.ts';
import type { GroupId } from '../../core/ids.ts';
import type { Refusal } from '../../core/module.ts';
import { createTurns } from '../../lib/in-turn.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { LinkTalk } from '../../replication/local-link/link-talk.ts';
import type { Groups } from '../phone/groups.ts';
import type { AttachmentCalls } from './api.ts';
import { fromRelays } from './from-relays.ts';
import { lock, mayBeOne, nameOf, openLocked } from './locked.ts';
import { shelve } from './shelf.ts';
import { wantedOf } from './wanted.ts';

/** A phone at the other end of a link may not have it, and says nothing then. */
const linkPatienceMs = 5_000;
/** Asked for unasked over a link, by one who has just come to have the same books. */
const gatheredMost = 100;

export class Attachments implements AttachmentCalls {
  readonly #groups: Groups;
  /** One after the other: a page of pictures is no burst of connections. */
  readonly #inTurn = createTurns();
  readonly #links = new Map<GroupId, Pick<LinkTalk, 'want'>>();
  /** Who waits for what comes over a link, by name. */
  readonly #waiting = new Map<string, () => void>();
  /** What was asked for on a link: not asked for there again. */
  readonly #asked = new WeakMap<object, Set<string>>();

  constructor(groups: Groups) {
    this.#groups = groups;
  }

  async keep(group: GroupId, content: Uint8Array): Promise<Attachment> {
    const { of, locked } = await lock(this.#groups.ports.identity, content);
    await shelve(this.#groups.ports, this.#groups.get(group), locked, { own: true });
    return of;
  }

  async look(group: GroupId, of: Attachment): Promise<Uint8Array | null> {
    const { identity, phone } = this.#groups.ports;
    const locked = await phone.attachment(group, of.name);
    return locked && openLocked(identity, of, locked);
  }

  fetch(group: GroupId, of: Attachment): Promise<Result<Uint8Array, Refusal>> {
    return this.#inTurn(() => this.#fetch(group, of));
  }

  async #fetch(group: GroupId, of: Attachment): Promise<Result<Uint8Array, Refusal>> {
    const { ports } = this.#groups;
    if ((await ports.phone.attachment(group, of.name)) === null) {
      const overLink = await this.#overLink(group, of.name);
      const found = overLink ? null : await fromRelays(ports, this.#groups.get(group), of);
      if (typeof found === 'string') return err({ code: `attachments.${found}` });
      if (found !== null) await this.#takeUp(group, found);
    }
    const content = await this.look(group, of);
    return content === null ? err({ code: 'attachments.unsound' }) : ok(content);
  }

  async #takeUp(group: GroupId, locked: Uint8Array): Promise<void> {
    const open = this.#groups.get(group);
    await shelve(this.#groups.ports, open, locked, { own: false });
    open.changed();
  }

  /** Yields whether it came. */
  #overLink(group: GroupId, name: string): Promise<boolean> {
    const link = this.#links.get(group);
    if (link === undefined) return Promise.resolve(false);
    return new Promise((resolve) => {
      const done = (came: boolean): void => {
        this.#waiting.delete(name);
        cancel();
        resolve(came);
      };
      const cancel = this.#groups.ports.clock.after(linkPatienceMs, () => done(false));
      this.#waiting.set(name, () => done(true));
      void link.want(name);
    });
  }

  /** From now on it may be asked over this link; `null`: over none. */
  linked(group: GroupId, link: Pick<LinkTalk, 'want'> | null): void {
    if (link === null) this.#links.delete(group);
    else this.#links.set(group, link);
  }

  /** What a link reads and brings. Only what the books name is taken, and only what is what its name says. */
  overLink(group: GroupId) {
    const { phone } = this.#groups.ports;
    return {
      read: (name: string) => phone.attachment(group, name),
      take: async (bytes: Uint8Array) => {
        const name = mayBeOne(bytes) ? nameOf(bytes) : '';
        if (!this.#waiting.has(name) && !wantedOf(this.#groups.get(group)).has(name)) return;
        if ((await phone.attachment(group, name)) === null) await this.#takeUp(group, bytes);
        this.#waiting.get(name)?.();
      },
    };
  }

  /** A link is a good channel: what the books name and is not here is asked for by itself. */
  async gather(group: GroupId, link: Pick<LinkTalk, 'want'>): Promise<void> {
    const asked = this.#asked.get(link) ?? new Set<string>();
    this.#asked.set(link, asked);
    const wanted = [...wantedOf(this.#groups.get(group)).keys()].filter((name) => !asked.has(name));
    if (wanted.length === 0) return;
    for (const name of wanted) asked.add(name);
    const here = new Set((await this.#groups.ports.phone.attachments(group)).map(({ name }) => name));
    for (const name of wanted.filter((each) => !here.has(each)).slice(-gatheredMost)) await link.want(name);
  }
}
