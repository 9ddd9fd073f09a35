/** Whole phones on a direct link: cards and messages are the real ones, the cable between the two is the test's. */
import { vi } from 'vitest';
import type { GroupId } from '../../src/core/ids.ts';
import type { LinkEvent, LinkedView, NearbyPhone } from '../../src/session/local-link/api.ts';
import type { Phone } from '../../src/session/phone/phone.ts';
import type { LinkDescription } from '../../src/wire/local-link/card.ts';

let drawn = 0;

/** What a browser would say of a connection; each with a certificate of its own. */
export function describedAs(side: LinkDescription['side']): LinkDescription {
  drawn += 1;
  return {
    side,
    fingerprint: new Uint8Array(32).fill(drawn),
    name: 'abcd',
    password: 'abcdefghijklmnopqrstuvwx',
    addresses: [{ host: '192.0.2.17', port: 40_000 }],
  };
}

/** A phone whose person looks at the screen for it. */
export class Comer {
  readonly phone: Phone;
  readonly group: GroupId;
  readonly cards: Extract<LinkEvent, { readonly is: 'card' }>[] = [];
  nearby: readonly NearbyPhone[] = [];
  view: LinkedView | null = null;

  constructor(phone: Phone, group: GroupId) {
    this.phone = phone;
    this.group = group;
  }

  async come(): Promise<this> {
    await this.phone.localLink('come', this.group, (event) => {
      if (event.is === 'nearby') this.nearby = event.phones;
      if (event.is === 'card') this.cards.push(event);
      if (event.is === 'linked') this.view = event.view;
    });
    return this;
  }

  async until(holds: (view: LinkedView) => boolean): Promise<LinkedView> {
    return vi.waitFor(
      () => {
        if (this.view === null || !holds(this.view)) throw new Error(`not yet: ${JSON.stringify(this.view)}`);
        return this.view;
      },
      { timeout: 45_000, interval: 20 },
    );
  }
}

export async function comeTogether(group: GroupId, ana: Phone, bea: Phone): Promise<[Comer, Comer]> {
  return [await new Comer(ana, group).come(), await new Comer(bea, group).come()];
}

/** One shows its code, the other scans it and shows its answer. */
export async function exchangeCodes(one: Comer, other: Comer): Promise<[LinkDescription, LinkDescription]> {
  const [offer, answer] = [describedAs('offer'), describedAs('answer')];
  const offered = await other.phone.localLink('read', other.group, await one.phone.localLink('code', one.group, offer));
  if (!offered.ok) throw new Error(offered.error.code);
  const answered = await one.phone.localLink(
    'read',
    one.group,
    await other.phone.localLink('code', other.group, answer),
  );
  if (!answered.ok) throw new Error(answered.error.code);
  return [answered.value, offered.value];
}

/** `theirs`: how each was described to the other. Yields what cuts the cable. */
export async function connect(
  [one, other]: readonly [Comer, Comer],
  [answer, offer]: readonly [LinkDescription, LinkDescription],
): Promise<() => void> {
  let isCut = false;
  const cable = (to: Comer) => async (sealed: Uint8Array) => {
    if (!isCut) void to.phone.localLink('hear', to.group, sealed);
  };
  await Promise.all([
    one.phone.localLink('begin', one.group, { mine: offer, theirs: answer }, cable(other)),
    other.phone.localLink('begin', other.group, { mine: answer, theirs: offer }, cable(one)),
  ]);
  return () => {
    isCut = true;
  };
}
