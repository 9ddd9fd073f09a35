/** Two people before their phones. The phones are whole; of the browser's connections there are cables in their place. */
import { expect, test, vi } from 'vitest';
import type { Connection, ConnectionEvents } from '../../../src/app/local-link/connection.ts';
import { LinkDesk, type LinkDeskPorts, type LinkStep } from '../../../src/app/local-link/link-desk.ts';
import type { GroupId } from '../../../src/core/ids.ts';
import { bytesToHex } from '../../../src/lib/bytes.ts';
import type { Phone } from '../../../src/session/phone/phone.ts';
import type { LinkDescription } from '../../../src/wire/local-link/card.ts';
import { makeManualClock } from '../../relay/support/manual-clock.ts';
import { startTestRelay } from '../../relay/support/test-relay.ts';
import { describedAs } from '../../session/link-steps.ts';
import { memberOf, neighbours, pay } from '../../session/steps.ts';
import { startPhone, until } from '../../session/test-phone.ts';

type End = { readonly mine: LinkDescription; readonly events: ConnectionEvents; other: End | null };

/** Cables by the certificate of either end. */
class Cables {
  readonly ends = new Map<string, End>();
  /** Whether the two phones are on one network. */
  areNear = true;

  connect: LinkDeskPorts['connect'] = async (offered, events) => {
    const end: End = { mine: describedAs(offered === null ? 'offer' : 'answer'), events, other: null };
    this.ends.set(bytesToHex(end.mine.fingerprint), end);
    if (offered !== null) end.other = this.#at(offered);
    let isEnded = false;
    const connection: Connection = {
      mine: end.mine,
      accept: async (answer) => {
        end.other = this.#at(answer);
        if (!this.areNear) return;
        end.events.opened();
        end.other?.events.opened();
      },
      say: async (message) => end.other?.events.heard(message),
      close: () => {
        if (isEnded) return;
        isEnded = true;
        end.events.ended();
        end.other?.events.ended();
      },
    };
    return connection;
  };

  #at = ({ fingerprint }: LinkDescription): End | null => this.ends.get(bytesToHex(fingerprint)) ?? null;
}

async function twoPeople() {
  const relay = await startTestRelay();
  const phones = [await startPhone(relay.url), await startPhone(relay.url)] as const;
  const [ana, bea] = phones;
  const group = await neighbours(ana, bea);
  const [cables, clock] = [new Cables(), makeManualClock()];
  const [anas, beas] = phones.map((phone: Phone) => deskOf(phone, group, cables, clock)) as [LinkDesk, LinkDesk];
  const goApart = async (): Promise<void> => {
    await relay.stop();
    for (const phone of phones) await until(phone, group, ({ reach }) => reach.relay !== 'connected');
  };
  return { ana, bea, group, anas, beas, cables, clock, goApart };
}

function deskOf(phone: Phone, group: GroupId, { connect }: Cables, { after }: Pick<LinkDeskPorts, 'after'>): LinkDesk {
  const ports = { group, connect, after, calledBack: <A extends unknown[], R>(called: (...args: A) => R) => called };
  const desk = new LinkDesk({ ...ports, localLink: (...call) => phone.localLink(...call) });
  desk.come();
  return desk;
}

const comesTo = (desk: LinkDesk, step: LinkStep): Promise<void> =>
  vi.waitFor(() => expect(desk.state().step).toBe(step), { timeout: 5_000 });

/** One shows its code, the other scans it and answers, and the first scans that. */
async function scanBoth(one: LinkDesk, other: LinkDesk): Promise<void> {
  await one.show();
  other.scan();
  await other.read(one.state().code);
  expect([one.state().step, other.state().step]).toEqual(['show', 'answer']);
  one.scan();
  await one.read(other.state().code);
}

test('two scans link the phones, entries come over at once, and each sees when the other parts', async () => {
  const { ana, bea, group, anas, beas, goApart } = await twoPeople();
  await goApart();
  await scanBoth(anas, beas);
  await comesTo(anas, 'linked');
  await comesTo(beas, 'linked');
  await vi.waitFor(() => expect(beas.state().view).toMatchObject({ member: memberOf(ana, group), same: true }));
  await pay(ana, memberOf(bea, group), group, 45);
  await until(bea, group, (view) => view.me.purses[0]?.balance === 45);
  // Her phone accepts it, and that comes back.
  await vi.waitFor(() => expect(anas.state().view?.taken).toBeGreaterThan(0));
  beas.part();
  await comesTo(anas, 'parted');
  expect(beas.state().step).toBe('parted');
});

test('a code that can not be read is said to be so, and the next one counts', async () => {
  const { anas, beas } = await twoPeople();
  await anas.show();
  beas.scan();
  await beas.read('https://minga.example');
  expect(beas.state()).toMatchObject({ step: 'scan', refusal: { code: 'screen.not-a-minga-code' } });
  await beas.read(anas.state().code);
  expect(beas.state()).toMatchObject({ step: 'answer', refusal: null });
});

test('a code that is shown again is the same, so that an answer to it still counts', async () => {
  const { anas, beas } = await twoPeople();
  await anas.show();
  const { code } = anas.state();
  beas.scan();
  await beas.read(code);
  anas.scan();
  await anas.show();
  expect(anas.state()).toMatchObject({ step: 'show', code });
  anas.scan();
  await anas.read(beas.state().code);
  await comesTo(anas, 'linked');
});

test('whoever shows a first code and scans another first code answers that one', async () => {
  const { anas, beas } = await twoPeople();
  await anas.show();
  await scanBoth(beas, anas);
  await comesTo(anas, 'linked');
  await comesTo(beas, 'linked');
});

test('phones that are on two networks are told so after a while, and can try again', async () => {
  const { anas, beas, cables, clock } = await twoPeople();
  cables.areNear = false;
  await scanBoth(anas, beas);
  await comesTo(anas, 'connecting');
  clock.advance(30_000);
  expect(anas.state().step).toBe('apart');
  anas.startAgain();
  beas.startAgain();
  cables.areNear = true;
  await scanBoth(anas, beas);
  await comesTo(anas, 'linked');
});

test('phones that are online are linked by one tap, and by two at the same moment', async () => {
  const { anas, beas } = await twoPeople();
  const nearby = async (desk: LinkDesk) => {
    await vi.waitFor(() => expect(desk.state().nearby.length).toBe(1));
    return desk.state().nearby[0] as NonNullable<ReturnType<LinkDesk['state']>['nearby'][number]>;
  };
  await nearby(beas);
  await anas.linkWith(await nearby(anas));
  await comesTo(beas, 'linked');
  anas.part();
  await comesTo(beas, 'parted');
  for (const desk of [anas, beas]) desk.startAgain();
  const [bea, ana] = [await nearby(anas), await nearby(beas)];
  await Promise.all([anas.linkWith(bea), beas.linkWith(ana)]);
  await comesTo(anas, 'linked');
  await comesTo(beas, 'linked');
});

test('linked phones stay so when their people go to other screens, until one parts', async () => {
  const { ana, bea, group, anas, beas } = await twoPeople();
  await scanBoth(anas, beas);
  await comesTo(beas, 'linked');
  anas.leave();
  beas.leave();
  await pay(ana, memberOf(bea, group), group, 45);
  await until(bea, group, (view) => view.me.purses[0]?.balance === 45);
  anas.come();
  expect(anas.state().step).toBe('linked');
  anas.part();
  await comesTo(beas, 'parted');
  // Who looks again finds the screen as at first.
  beas.come();
  expect(beas.state().step).toBe('choose');
});

test('whoever leaves the screen before the phones are linked lets the other know', async () => {
  const { anas, beas } = await twoPeople();
  await anas.show();
  beas.scan();
  await beas.read(anas.state().code);
  anas.scan();
  beas.leave();
  await anas.read(beas.state().code);
  await comesTo(anas, 'apart');
});
