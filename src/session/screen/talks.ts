/** Talks by screen and camera, one a group. Fetched when somebody first shows or scans. */
import type { CarriedBooks } from '../../core/carrier.ts';
import type { AccountId, DeviceId, EntryId, GroupId, UnitId } from '../../core/ids.ts';
import type { Refusal } from '../../core/module.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Scanned, ScreenTalk } from '../../replication/screen/screen-talk.ts';
import { carriedBooks } from '../group/carried.ts';
import type { OpenGroup } from '../group/open-group.ts';
import { spokenEpochs } from '../group/spoken-epochs.ts';
import type { Groups } from '../phone/groups.ts';
import type { BillView, ScannedView, ScreenCalls, ShownView } from './api.ts';
import { refusedCode } from './refused-code.ts';

/** What a talk left behind lies there: sealed, as it was shown. */
const talkKeptUnder = (group: GroupId): string => `screen/${group}`;

/** A phone that dies in the middle loses at most what so many codes brought. */
const keptEvery = 16;

type Talking = { readonly open: OpenGroup; readonly talk: ScreenTalk; read: number };

export class Talks implements ScreenCalls {
  readonly #groups: Groups;
  readonly #talks = new Map<GroupId, Promise<Talking>>();

  constructor(groups: Groups) {
    this.#groups = groups;
  }

  async begin(group: GroupId): Promise<ShownView> {
    const { talk } = await this.#talking(group);
    await talk.ask();
    return { codes: talk.frames };
  }

  async bill(group: GroupId, bill: BillView): Promise<ShownView> {
    const { talk } = await this.#talking(group);
    await talk.ask(bill);
    return { codes: talk.frames };
  }

  async reply(group: GroupId, bill?: string): Promise<ShownView> {
    const { talk } = await this.#talking(group);
    // What was shown before is no answer.
    return { codes: (await talk.reply(bill)) ? talk.frames : 0 };
  }

  async tell(group: GroupId, device: DeviceId, entry?: EntryId): Promise<ShownView> {
    const { talk } = await this.#talking(group);
    await talk.tellDevice(device, entry);
    return { codes: talk.frames };
  }

  async codes(group: GroupId, count: number): Promise<readonly string[]> {
    const { talk } = await this.#talking(group);
    return Array.from({ length: count }, () => talk.nextFrame()).flatMap((text) => text ?? []);
  }

  async goOn(group: GroupId): Promise<ShownView> {
    const { talk } = await this.#talking(group);
    await talk.tellRest();
    return { codes: talk.frames };
  }

  async scan(group: GroupId, text: string): Promise<Result<ScannedView, Refusal>> {
    const talking = await this.#talking(group);
    const scanned = await talking.talk.scan(text);
    if (!scanned.ok) return err(refusedCode(scanned.error, text, group));
    talking.read += 1;
    if (scanned.value.is === 'whole' || talking.read % keptEvery === 0) await this.rest(group);
    return ok(toView(scanned.value, { codes: talking.talk.frames }));
  }

  async rest(group: GroupId): Promise<void> {
    const talking = await this.#talks.get(group);
    if (talking === undefined || talking.open.closed) return;
    await this.#groups.ports.phone.putSetting(talkKeptUnder(group), talking.talk.keep());
  }

  async #talking(group: GroupId): Promise<Talking> {
    const open = this.#groups.get(group);
    // One that could not begin is begun anew.
    const known = await this.#talks.get(group)?.catch(() => undefined);
    if (known?.open === open) return known;
    const begun = this.#begin(open);
    this.#talks.set(group, begun);
    return begun;
  }

  async #begin(open: OpenGroup): Promise<Talking> {
    const { phone, identity, talkByScreen } = this.#groups.ports;
    const kept = await phone.setting(talkKeptUnder(open.group));
    const talk = await talkByScreen(
      {
        books: answeringAtOnce(open),
        epochs: () => spokenEpochs(identity, open),
        randomBytes: (length) => identity.randomBytes(length),
      },
      kept instanceof Uint8Array ? kept : null,
    );
    return { open, talk, read: 0 };
  }
}

function toView(scanned: Scanned, shown: ShownView): ScannedView {
  if (scanned.is === 'part') return { ...scanned, shown };
  const { bill } = scanned;
  if (bill === null) return { ...scanned, bill, shown };
  const { account, device, unit } = bill;
  // What these name is for the books to say.
  const named = { account: account as AccountId, device: device as DeviceId, unit: unit as UnitId };
  return { ...scanned, bill: { ...bill, ...named }, shown };
}

/** An accept that is due goes into the very next message, and saves a round of holding phones before each other. */
function answeringAtOnce(open: OpenGroup): CarriedBooks {
  const books = carriedBooks(open);
  return {
    ...books,
    receiveEntries: async (entries) => {
      await books.receiveEntries(entries);
      await open.caughtUp();
    },
  };
}
