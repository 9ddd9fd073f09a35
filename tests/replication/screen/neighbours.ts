/** Phones of the cast that hold their screens before each other's cameras. Sealing is the app's own. */
import { browserIdentity } from '../../../src/app/worker/identity.ts';
import type { EntryId } from '../../../src/core/ids.ts';
import type { Result } from '../../../src/lib/result.ts';
import type { ScreenPorts } from '../../../src/replication/screen/ports.ts';
import { type Scanned, type ScreenFault, ScreenTalk } from '../../../src/replication/screen/screen-talk.ts';
import type { SpokenEpoch, SpokenEpochs } from '../../../src/replication/spoken-epoch.ts';
import { openTraffic, sealTraffic } from '../../../src/session/group/traffic.ts';
import { keyOf, type Phone } from '../../core/cast.ts';
import { carriedBooks } from '../../threats/support/conversation.ts';

/** An epoch whose key is called so; in one that is over, these entries are told. */
export const epochOf = (name: string, leadsOn: ReadonlySet<EntryId> | null = null): SpokenEpoch => ({
  name,
  seal: (content, purpose) => sealTraffic(browserIdentity, keyOf(name), content, purpose),
  open: (sealed, purpose) => openTraffic(browserIdentity, keyOf(name), sealed, purpose),
  leadsOn: leadsOn && (() => leadsOn),
});

type Terms = { readonly epochs?: SpokenEpochs; readonly kept?: Uint8Array | null };

let drawn = 0;
export const portsOf = (phone: Phone, epochs: Terms['epochs'] = [epochOf('epoch')]): ScreenPorts => ({
  books: carriedBooks(phone),
  epochs: () => epochs,
  randomBytes: (length) => {
    drawn += 1;
    return keyOf(`salt ${drawn}`).slice(0, length);
  },
});

export const talkOf = (phone: Phone, { epochs, kept = null }: Terms = {}): ScreenTalk =>
  new ScreenTalk(portsOf(phone, epochs), kept);

export type Watched = {
  /** What the last frame came to; `null`: nothing was shown, or nothing of it was read. */
  readonly last: Result<Scanned, ScreenFault> | null;
  readonly shown: number;
  readonly read: number;
};

/** Far more than anything here takes. */
const framesMax = 4_000;

/** One watches the other's screen until a message is whole or refused; `isRead` is asked about every frame. */
export async function watch(
  watching: ScreenTalk,
  showing: ScreenTalk,
  isRead: (shown: number) => boolean = () => true,
  most = framesMax,
): Promise<Watched> {
  let [read, last]: [number, Watched['last']] = [0, null];
  for (let shown = 0; shown < most; shown += 1) {
    const text = showing.nextFrame();
    if (text === null) return { last, shown, read };
    if (!isRead(shown)) continue;
    read += 1;
    last = await watching.scan(text);
    if (!last.ok || last.value.is === 'whole') return { last, shown: shown + 1, read };
  }
  return { last, shown: most, read };
}

export type Whole = Extract<Scanned, { readonly is: 'whole' }>;

/** The same, where a message comes whole. */
export async function heard(...args: Parameters<typeof watch>): Promise<Whole & Omit<Watched, 'last'>> {
  const { last, ...counts } = await watch(...args);
  if (!last?.ok || last.value.is !== 'whole') throw new Error(`not heard: ${JSON.stringify(last)}`);
  return { ...last.value, ...counts };
}

/** The first asks; they look at each other's screens in turns until nothing is shown. How often somebody looked. */
export async function shareAll(asking: ScreenTalk, other: ScreenTalk): Promise<number> {
  await asking.ask();
  let [watching, showing, looks] = [other, asking, 0];
  for (; showing.frames > 0 && looks < 10; looks += 1) {
    await heard(watching, showing);
    [watching, showing] = [showing, watching];
  }
  return looks;
}
