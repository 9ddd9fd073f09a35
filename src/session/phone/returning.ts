/** A phone comes in as a member whose card is lost too: on the word of their trusted neighbours. (protocol §9) */
import { type GroupId, idToBytes, type MemberId } from '../../core/ids.ts';
import { guardiansNow } from '../../core/membership/guardians.ts';
import { areEnough, type GuardiansWords, wordsFor } from '../../core/membership/returning.ts';
import type { Refusal } from '../../core/module.ts';
import { bytesToHex } from '../../lib/bytes.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { encodeReturnCode, markOf } from '../../wire/return-code.ts';
import type { OpenGroup } from '../group/open-group.ts';
import type { LocalGroup } from '../ports/phone-store.ts';
import type { ReturnView } from '../views.ts';
import type { Groups } from './groups.ts';
import { isKeySpent, withSoundKeys } from './sound-keys.ts';

type Kept = NonNullable<LocalGroup['returning']>;

export class Returning {
  readonly #groups: Groups;

  constructor(groups: Groups) {
    this.#groups = groups;
  }

  async begin(group: GroupId, { member, lost }: Kept): Promise<Result<ReturnView, Refusal>> {
    const open = this.#groups.get(group);
    const { state } = open.books;
    if (isMembers(open)) return err({ code: 'already-a-member' });
    if (!state.membership.members.has(member)) return err({ code: 'no-such-member' });
    if (guardiansNow(state, member) === null) return err({ code: 'no-such-guardians' });
    const own = new Set(state.membership.members.get(member)?.devices.map(({ device }) => device));
    if (!lost.every((device) => own.has(device))) return err({ code: 'no-such-device' });
    const sound = await withSoundKeys(this.#groups, open);
    const kept = { member, lost: [...lost].sort() };
    await sound.changeLocal((local) => ({ ...local, returning: kept }));
    return ok(this.#view(sound, kept));
  }

  /** `null`: nothing was begun, or this phone is a member's. */
  now(group: GroupId): ReturnView | null {
    const open = this.#groups.get(group);
    const kept = open.local.returning ?? null;
    return kept === null || isMembers(open) ? null : this.#view(open, kept);
  }

  /** Opens this phone's chain. That the lost ones are lost it says by itself, as its next entries. */
  async finish(group: GroupId): Promise<Result<null, Refusal>> {
    const open = this.#groups.get(group);
    const kept = open.local.returning ?? null;
    const words = kept === null || isMembers(open) ? null : wordsOf(open, kept.member);
    if (kept === null || words === null || !areEnough(words)) return err({ code: 'needs-card-or-guardians' });
    const first = open.books.state.membership.members.get(kept.member)?.devices[0];
    if (first === undefined) return err({ code: 'no-such-member' });
    const payload = {
      ref: idToBytes(first.openedBy),
      root: idToBytes(kept.member),
      box: open.me.box.publicKey,
      refs: words.words.map(({ entry }) => idToBytes(entry)),
      primary: true,
    };
    const signed = await open.propose(open.me, () => ok([{ kind: 'device.add', payload }]));
    if (!signed.ok) return signed;
    await this.#groups.reopen(open, { ...open.local, member: kept.member, recovery: null, returning: null });
    return ok(null);
  }

  #view(open: OpenGroup, { member, lost }: Kept): ReturnView {
    const { local, me, books } = open;
    const words = wordsOf(open, member);
    const choice = words?.choice ?? guardiansNow(books.state, member);
    const code = {
      group: idToBytes(local.group),
      member: idToBytes(member),
      device: idToBytes(local.device),
      box: me.box.publicKey,
      lost: lost.map(idToBytes),
    };
    return {
      member,
      lost,
      link: encodeReturnCode(this.#groups.ports.origin, code),
      mark: markOf(code),
      guardians: choice?.guardians ?? [],
      need: choice?.need ?? 0,
      vouched: words?.words.map(({ guardian }) => guardian) ?? [],
      enough: words !== null && areEnough(words),
    };
  }
}

const isMembers = (open: OpenGroup): boolean =>
  open.books.state.membership.devices.has(open.local.device) && !isKeySpent(open);

const wordsOf = ({ books, local, me }: OpenGroup, member: MemberId): GuardiansWords | null =>
  wordsFor(books.state, { member, device: local.device, box: bytesToHex(me.box.publicKey) });
